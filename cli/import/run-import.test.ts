import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sketch } from '#lib/html/sketch.testing.ts';
import { headingTerms } from '#lib/search/terms.ts';
import { line, testHouse } from './import.testing.ts';

test('an article comes in with its section, date, lead, byline and topics', async () => {
	const house = testHouse();
	const report = await house.lines([
		line({ lead: '- Một\n- Hai', byline: 'Tin, ảnh: Trang Tâm (Theo TTXVN)', tags: ['Hội nghị', ' hội  nghị ', 'Tuyên Quang'] }),
	]);
	expect(report).toEqual({ imported: 1, updated: 0, unchanged: 0, failed: [], dropped: [], doubles: [] });
	const [article] = house.rows('SELECT article.*, slug AS address FROM article');
	expect(article).toMatchObject({
		locale: 'vi',
		section_id: 1,
		slug: 'hoi-nghi-truc-tuyen',
		title: 'Hội nghị trực tuyến',
		lead: '["Một","Hai"]',
		status: 'published',
		source_line: 'Theo TTXVN',
		published_at: Date.UTC(2020, 5, 30, 17),
		updated_at: Date.UTC(2020, 5, 30, 17),
	});
	expect(house.rows('SELECT name, roles FROM byline JOIN person ON person.id = person_id')).toEqual([
		{ name: 'Trang Tâm', roles: '["text","photo"]' },
	]);
	expect(house.rows('SELECT name FROM article_topic JOIN topic_name USING (topic_id) ORDER BY position')).toEqual([
		{ name: 'Hội nghị' },
		{ name: 'Tuyên Quang' },
	]);
	expect(sketch(house.body(1))).toBe('p(Sáng nay, hội nghị khai mạc.)');
});

test('a second run changes nothing, a changed item updates its article', async () => {
	const house = testHouse();
	await house.lines([line(), line({ id: 'a2' })]);
	const changes = house.rows('SELECT count(*) AS n FROM change');
	expect(await house.lines([line(), line({ id: 'a2' })])).toMatchObject({ imported: 0, updated: 0, unchanged: 2 });
	expect(house.rows('SELECT count(*) AS n FROM change')).toEqual(changes);
	expect(await house.lines([line({ title: 'Hội nghị đã bế mạc' }), line({ id: 'a2' })])).toMatchObject({ updated: 1, unchanged: 1 });
	expect(house.rows('SELECT id, title FROM article ORDER BY id')).toEqual([
		{ id: 1, title: 'Hội nghị đã bế mạc' },
		{ id: 2, title: 'Hội nghị trực tuyến' },
	]);
	expect(house.rows('SELECT source_id, article_id FROM source_item')).toEqual([
		{ source_id: 'a1', article_id: 1 },
		{ source_id: 'a2', article_id: 2 },
	]);
});

test('options that change the result make it another item', async () => {
	const house = testHouse();
	await house.lines([line()]);
	expect(await house.lines([line()], { section: 'du-lich' })).toMatchObject({ updated: 1 });
	expect(await house.lines([line()], { section: 'du-lich', status: 'draft' })).toMatchObject({ updated: 1 });
	expect(await house.lines([line()], { section: 'du-lich', status: 'draft', createSections: true })).toMatchObject({ unchanged: 1 });
	expect(house.rows('SELECT section_id, status FROM article')).toEqual([{ section_id: 2, status: 'draft' }]);
});

test('the same id in two languages is two articles', async () => {
	const house = testHouse();
	await house.lines([line(), line({ locale: 'en', section: 'current-affairs' })]);
	expect(house.rows('SELECT locale FROM article ORDER BY id')).toEqual([{ locale: 'vi' }, { locale: 'en' }]);
	expect(await house.lines([line({ id: 'a2', section: 'current-affairs' })], { locale: 'en' })).toMatchObject({ imported: 1 });
});

test('decomposed text is stored, found and remembered composed', async () => {
	const house = testHouse();
	const article = line({ title: 'Tuyên Quang đổi mới', paragraphs: ['Người dân phấn khởi'], byline: 'Tin: Thúy Hằng', tags: ['Đổi mới'] });
	const decomposed = JSON.parse(JSON.stringify(article).normalize('NFD'));
	expect(await house.lines([decomposed])).toMatchObject({ imported: 1, failed: [] });
	expect(house.rows('SELECT title FROM article')).toEqual([{ title: 'Tuyên Quang đổi mới' }]);
	for (const words of ['"đổi mới"', 'text : "phấn khởi"', `title_folded : "${headingTerms('doi moi')}"`]) {
		expect(house.rows(`SELECT rowid AS id FROM search WHERE search MATCH '${words}'`), words).toEqual([{ id: 1 }]);
	}
	expect(await house.lines([article])).toMatchObject({ unchanged: 1 });
});

test('a title of more than 1,000 letters is cut at a word, and that is said', async () => {
	const house = testHouse();
	const title = 'Lễ hội Thành Tuyên '.repeat(60).trim();
	const article = line({ title });
	const rest = { what: 'rest of a title of more than 1,000 letters', count: 1 };
	expect(await house.lines([article])).toMatchObject({ imported: 1, failed: [], dropped: [rest] });
	const kept = String(house.rows('SELECT title FROM article')[0]?.title);
	expect(kept).toMatch(/ (Lễ|hội|Thành|Tuyên)…$/);
	expect(title.startsWith(kept.slice(0, -1))).toBe(true);
	expect(kept.length).toBeLessThanOrEqual(1000);
	expect(kept.length).toBeGreaterThan(980);
	expect(await house.lines([article])).toMatchObject({ unchanged: 1 });
});

test('an older version does not overwrite a newer one, run after run', async () => {
	const house = testHouse();
	const versions = [line({ updated: '2020-07-01T08:00' }), line({ updated: '2020-07-01T09:00', title: 'Bản mới' })];
	expect(await house.lines(versions)).toMatchObject({ imported: 1, updated: 1 });
	expect(await house.lines(versions)).toMatchObject({
		updated: 0,
		unchanged: 2,
		dropped: [{ what: 'version older than the stored one', count: 1 }],
	});
	expect(house.rows('SELECT title FROM article')).toEqual([{ title: 'Bản mới' }]);
});

describe('status', () => {
	test('a date to come schedules', async () => {
		const house = testHouse();
		await house.lines([line({ date: '2999-01-01T08:00:00+07:00' })]);
		expect(house.rows('SELECT status FROM article')).toEqual([{ status: 'scheduled' }]);
	});

	test('drafts need no date', async () => {
		const house = testHouse();
		expect(
			await house.lines([line({ date: undefined, status: 'draft' }), line({ id: 'a2', date: null })], { status: 'draft' }),
		).toMatchObject({ imported: 2 });
		expect(house.rows('SELECT DISTINCT status, published_at FROM article')).toEqual([{ status: 'draft', published_at: null }]);
	});

	test('what its source withdrew leaves, and comes back when the source brings it back', async () => {
		const house = testHouse();
		await house.lines([line()]);
		await house.lines([line({ status: 'withdrawn' })], { status: 'published' });
		expect(house.rows('SELECT status, public_at, reason, actor FROM article JOIN withdrawal ON article_id = id')).toEqual([
			{ status: 'withdrawn', public_at: null, reason: 'Withdrawn by its source', actor: 'import' },
		]);
		expect(await house.lines([line()])).toMatchObject({ updated: 1 });
		expect(house.rows('SELECT status, count(actor) AS n FROM article LEFT JOIN withdrawal ON article_id = id')).toEqual([
			{ status: 'published', n: 0 },
		]);
	});

	test('what the desk withdrew stays so', async () => {
		const house = testHouse();
		await house.lines([line()]);
		house.db.$client.exec(`UPDATE article SET status = 'withdrawn'; INSERT INTO withdrawal VALUES (1, 'Sai sự thật', 'lan@toasoan.vn', 0)`);
		const report = await house.lines([line({ title: 'Bản mới' })]);
		expect(report.failed[0]?.reason).toBe(
			'Article 1 was withdrawn at the desk and stays so. Restore it there before a newer version is imported.',
		);
	});
});

test('HTML becomes a document; what it cannot hold is counted', async () => {
	const house = testHouse();
	const html =
		'<h2>Tin</h2><p onclick="x()">Một <b>hai</b></p><script>alert(1)</script><script></script><iframe src="https://youtu.be/dQw4w9WgXcQ"></iframe>';
	const report = await house.lines([line({ html, paragraphs: undefined, colour: 'red' })]);
	expect(report.dropped).toEqual([
		{ what: 'script', count: 2 },
		{ what: 'field "colour"', count: 1 },
	]);
	expect(sketch(house.body(1))).toBe('heading[2](Tin) p(Một *hai*) video[1]');
	expect(house.rows('SELECT state, provider, provider_id FROM video')).toEqual([
		{ state: 'unchecked', provider: 'youtube', provider_id: 'dQw4w9WgXcQ' },
	]);
});

test('gzip and plain are the same to it, in several members too', async () => {
	const house = testHouse();
	const content = JSON.stringify(line());
	expect(await house.run(house.put('a.jsonl.gz', gzipSync(content)))).toMatchObject({ imported: 1 });
	expect(await house.run(house.put('a.jsonl', `\uFEFF${content}\n`))).toMatchObject({ unchanged: 1 });
	const members = Buffer.concat([gzipSync(`${content}\n`), gzipSync(JSON.stringify(line({ id: 'a2' })))]);
	expect(await house.run(house.put('named-otherwise', members))).toMatchObject({ imported: 1, unchanged: 1 });
});

test('a dry run reports all and stores nothing', async () => {
	const house = testHouse();
	const items = [line(), line({ id: 'a2', title: '' }), line({ id: 'a3', section: 'Mới' }), line()];
	expect(await house.lines(items, { dryRun: true, createSections: true })).toMatchObject({
		imported: 2,
		unchanged: 1,
		failed: [{ reason: 'The title is empty.' }],
	});
	for (const table of ['article', 'source_item', 'video', 'image']) expect(house.rows(`SELECT * FROM ${table}`)).toEqual([]);
	expect(house.rows('SELECT count(*) AS n FROM section')).toEqual([{ n: 2 }]);
	expect(house.files.size).toBe(0);
});

test('more items than one transaction takes', async () => {
	const house = testHouse();
	const items = Array.from({ length: 250 }, (_, index) => line({ id: index, title: index === 120 ? '' : `Tin số ${index}` }));
	expect(await house.lines(items)).toMatchObject({ imported: 249, failed: [{ item: 'items.jsonl, line 121 (120)' }] });
});
