import { expect, test } from 'vitest';
import { fillPlaces } from './front-places.ts';

const story = (id: number, picture = true) => ({ id, picture });
const newest = [story(20, false), story(19), story(18), story(17), story(16)];
const fill = (planned: [number, number][], slots: number[], among = newest) => {
	const { lead, second } = fillPlaces(
		{ planned: new Map(planned.map(([place, id]) => [place, story(id)])), slots: slots.map((id) => story(id)) },
		among,
		({ picture }) => picture,
	);
	return [lead?.id, ...second.map(({ id }) => id)];
};

test('the newest stories with pictures fill what nobody has chosen', () => {
	expect(fill([], [])).toEqual([19, 18, 17]);
	expect(fill([], [3])).toEqual([3, 19, 18]);
	expect(fill([], [3, 2, 1, 0])).toEqual([3, 2, 1]);
});

test('a story leads without a picture when there is none with one, and stands nowhere else so', () => {
	expect(fill([], [], [story(2, false), story(1, false)])).toEqual([2]);
});

test('a planned story has its place, the others move along', () => {
	expect(fill([[1, 9]], [3, 2])).toEqual([3, 9, 2]);
	expect(fill([[0, 9]], [])).toEqual([9, 19, 18]);
	expect(fill([[2, 9]], [])).toEqual([19, 18, 9]);
});

test('no story stands twice', () => {
	expect(fill([[1, 3]], [3, 2])).toEqual([2, 3, 19]);
	expect(
		fill(
			[
				[0, 9],
				[2, 9],
			],
			[19],
		),
	).toEqual([9, 19, 18]);
});
