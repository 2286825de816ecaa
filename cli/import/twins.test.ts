import { expect, test } from 'vitest';
import { line, testHouse } from './import.testing.ts';
import { reportLines } from './report.ts';

const at = '2020-07-01T08:00:00+07:00';

test('items with the title and the time of another are named, and stored all the same', async () => {
	const house = testHouse();
	const items = [
		line({ id: 'a', date: at }),
		line({ id: 'b', date: at, title: ' HỘI NGHỊ trực tuyến'.normalize('NFD') }),
		line({ id: 'c', date: '2020-07-01T09:00:00+07:00' }),
		line({ id: 'd', date: at, locale: 'en', section: 'current-affairs' }),
	];
	const report = await house.lines(items);
	expect(report).toMatchObject({ imported: 4, doubles: [{ item: 'items.jsonl, line 2 (b)', of: 'items.jsonl, line 1 (a)' }] });
	expect(reportLines(report).summary.slice(1)).toEqual([
		'1 with the title and the time of another, most likely the same:',
		'  items.jsonl, line 2 (b) = items.jsonl, line 1 (a)',
	]);
});

test('what is in the paper already under another id is named, by a trial too; a changed item is not its own double', async () => {
	const house = testHouse();
	await house.lines([line({ id: 'a', date: at })]);
	const changed = await house.lines([line({ id: 'a', date: at, paragraphs: ['Khác.'] })]);
	expect(changed).toMatchObject({ updated: 1, doubles: [] });
	for (const dryRun of [true, false])
		expect(await house.lines([line({ id: 'z', date: at })], { dryRun })).toMatchObject({
			...{ imported: 1, doubles: [{ item: 'items.jsonl, line 1 (z)', of: 'article 1' }] },
		});
});

test('of many doubles a few are named', async () => {
	const house = testHouse();
	const report = await house.lines(Array.from({ length: 30 }, (_, number) => line({ id: `a${number}`, date: at })));
	const { summary } = reportLines(report);
	expect([summary.length, summary.at(-1)]).toEqual([23, '  … and 9 more.']);
});
