import { expect, test } from 'vitest';
import { person } from '../schema/people.ts';
import { topicName } from '../schema/sections.ts';
import { openEmpty } from '../testing/newsroom.ts';
import { personNamed, topicNamed } from './names.ts';

test('a pen name is one person', () => {
	const db = openEmpty();
	expect(personNamed(db, 'Hà Linh')).toBe(personNamed(db, 'Hà Linh'));
	expect(db.select().from(person).all()).toEqual([{ id: 1, name: 'Hà Linh', slug: 'ha-linh' }]);
});

test('two people whose names differ only by accents have addresses of their own', () => {
	const db = openEmpty();
	for (const name of ['Hà Linh', 'Hạ Linh', 'Ha Linh']) personNamed(db, name);
	expect(
		db
			.select()
			.from(person)
			.all()
			.map(({ slug }) => slug),
	).toEqual(['ha-linh', 'ha-linh-2', 'ha-linh-3']);
});

test('a topic is one topic, however it is accented, in its own language', () => {
	const db = openEmpty();
	const tea = topicNamed(db, 'vi', 'Cây chè');
	expect(topicNamed(db, 'vi', 'Cây Chè')).toBe(tea);
	expect(topicNamed(db, 'en', 'Cây chè')).not.toBe(tea);
	expect(
		db
			.select()
			.from(topicName)
			.all()
			.map(({ locale, name, slug }) => [locale, name, slug]),
	).toEqual([
		['vi', 'Cây chè', 'cay-che'],
		['en', 'Cây chè', 'cay-che'],
	]);
});

test('names without a letter have an address too', () => {
	const db = openEmpty();
	personNamed(db, '***');
	personNamed(db, '☘');
	expect(
		db
			.select()
			.from(person)
			.all()
			.map(({ slug }) => slug),
	).toEqual(['bai-viet', 'bai-viet-2']);
});
