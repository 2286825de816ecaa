import { expect, test } from 'vitest';
import { removedItem } from '#lib/ninjs/item.ts';
import { testHouse } from './import.testing.ts';

const story = {
	...{ uri: 'urn:tin:1', headline: 'Chợ nổi họp lại', language: 'vi', subject: [{ name: 'Thời sự' }] },
	...{ versioncreated: '2020-07-01T08:00:00Z', body_text: 'Ghe hàng về bến.' },
};
const killed = { uri: 'urn:tin:1', pubstatus: 'canceled', language: 'vi', versioncreated: '2020-07-01T09:00:00Z' };
const again = { ...story, versioncreated: '2020-07-01T10:00:00Z' };

async function ingest(house: ReturnType<typeof testHouse>, items: object[], dryRun = false) {
	return house.run(house.put('a.jsonl', items.map((item) => JSON.stringify(item)).join('\n')), { format: 'ninjs', dryRun });
}
const states = (house: ReturnType<typeof testHouse>) => house.rows('SELECT title, status FROM article');
const counts = (imported: number, updated: number, unchanged: number) => ({ imported, updated, unchanged, failed: [] });

test.each([
	['a bare notice', killed],
	['with a headline, but no section', { ...killed, headline: 'KILL: Chợ nổi' }],
	['with headline and section, but no text', { ...killed, headline: 'KILL: Chợ nổi', subject: [{ name: 'Thời sự' }] }],
	['in no language', { ...killed, language: undefined }],
	['at no time', { ...killed, versioncreated: undefined }],
])('a withdrawal takes the article from the web, its text stays: %s', async (_, notice) => {
	const house = testHouse();
	expect(await ingest(house, [story])).toMatchObject(counts(1, 0, 0));
	expect(await ingest(house, [notice], true)).toMatchObject(counts(0, 1, 0));
	expect(states(house)).toEqual([{ title: 'Chợ nổi họp lại', status: 'published' }]);
	expect(await ingest(house, [notice])).toMatchObject(counts(0, 1, 0));
	expect(await ingest(house, [notice])).toMatchObject(counts(0, 0, 1));
	expect(states(house)).toEqual([{ title: 'Chợ nổi họp lại', status: 'withdrawn' }]);
	expect(house.rows('SELECT actor FROM withdrawal')).toEqual([{ actor: 'import' }]);
	expect(JSON.stringify(house.body(1))).toContain('Ghe hàng');
	expect(house.rows("SELECT * FROM change WHERE keys LIKE '%left:1%'").length).toBe(1);
});

test('a withdrawal of what never came stores nothing', async () => {
	const house = testHouse();
	const removed = removedItem(
		{ id: 7, locale: 'vi', removed: 'canceled', at: new Date('2020-07-01') },
		(path) => `https://a.example${path}`,
	);
	expect(await ingest(house, [removed, { ...killed, language: 'fr' }])).toMatchObject(counts(0, 0, 2));
	expect(house.rows('SELECT * FROM source_item UNION ALL SELECT * FROM source_item')).toEqual([]);
});

test('a story and its withdrawal in one file, run after run', async () => {
	const house = testHouse();
	expect(await ingest(house, [story, killed])).toMatchObject(counts(1, 1, 0));
	expect(await ingest(house, [story, killed])).toMatchObject(counts(0, 0, 2));
	expect(states(house)).toMatchObject([{ status: 'withdrawn' }]);
});

test('a newer version lifts it, and the older withdrawal does not come back', async () => {
	const house = testHouse();
	expect(await ingest(house, [story, killed, again])).toMatchObject(counts(1, 2, 0));
	expect(states(house)).toMatchObject([{ status: 'published' }]);
	expect(await ingest(house, [story, killed, again])).toMatchObject(counts(0, 0, 3));
	expect(states(house)).toMatchObject([{ status: 'published' }]);
});

test('what the desk withdrew stays its own', async () => {
	const house = testHouse();
	await ingest(house, [story]);
	house.db.$client.exec("UPDATE article SET status = 'withdrawn'; INSERT INTO withdrawal VALUES (1, 'Sai', 'Hà Linh', 0)");
	expect(await ingest(house, [killed])).toMatchObject(counts(0, 0, 1));
	expect(house.rows('SELECT actor FROM withdrawal')).toEqual([{ actor: 'Hà Linh' }]);
});

test('a withdrawal reaches what the desk wrote on since, but not a newer version of the source', async () => {
	const house = testHouse();
	await ingest(house, [again]);
	expect((await ingest(house, [killed])).dropped).toEqual([{ what: 'version older than the stored one', count: 1 }]);
	expect(states(house)).toMatchObject([{ status: 'published' }]);
	house.db.$client.exec("INSERT INTO draft (article_id, rev, content, stage, saved_at) VALUES (1, 1, '{}', 'draft', 0)");
	expect(await ingest(house, [killed])).toMatchObject(counts(0, 1, 0));
	expect(states(house)).toMatchObject([{ status: 'withdrawn' }]);
});

test('a withdrawal whose time nobody can read fails', async () => {
	const house = testHouse();
	const report = await ingest(house, [story, { ...killed, versioncreated: 'hôm qua' }]);
	expect(report.failed).toEqual([{ item: 'a.jsonl, line 2 (urn:tin:1)', reason: 'The date "hôm qua" is neither ISO 8601 nor YYYYMMDD.' }]);
});
