import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { createSection } from '#db/desk/sections.ts';
import { createArticle, replaceArticle } from '#db/desk/write-article.ts';
import { articleAddress } from '#db/reading/redirect-patterns.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import type { Document } from '#lib/document/schema.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { diskStorage } from '#media/storage.ts';
import { emptyPortal } from '../import/import.testing.ts';
import type { ImportReport } from '../import/report.ts';
import { runImport } from '../import/run-import.ts';
import { ninjsLines } from './ninjs-lines.ts';
import { wxrLines } from './wxr-lines.ts';

const old = 'https://bao.example';
const writers = { ninjs: ninjsLines, wxr: wxrLines };
const formats = ['ninjs', 'wxr'] as const;

function openPaper(): Database {
	const db = emptyPortal();
	onTestFinished(() => void db.$client.close());
	return db;
}

/** A text of one paragraph for each link, the words of which are told beside its address. */
function linkingTo(links: Record<string, string>): Document {
	const lines = Object.entries(links).map(([text, href]) => ({
		type: 'paragraph' as const,
		content: [{ type: 'text' as const, text, marks: [{ type: 'bold' as const }, { type: 'link' as const, attrs: { href } }] }],
	}));
	return documentOf(paragraph('Chợ họp từ sáng.'), ...lines);
}

type Story = { id: number; title: string };

/** A paper of stories in two languages that link to each other, with drafts between them. */
function printLinked(db: Database) {
	const sectionId = createSection(db, { vi: { name: 'Văn hóa', slug: 'van-hoa' }, en: { name: 'Culture', slug: 'culture' } });
	const base = { sectionId, lead: [], publishedAt: new Date('2020-07-01T07:00:00Z'), updatedAt: new Date('2020-07-02T07:00:00Z') };
	const write = (title: string, locale = 'vi', status: 'published' | 'draft' = 'published'): Story => {
		const input = { ...base, title, locale, status, document: documentOf(paragraph('Chợ.')) };
		return { id: createArticle(db, input), title };
	};
	write('Nháp một', 'vi', 'draft');
	write('Nháp hai', 'vi', 'draft');
	const market = write('Chợ quê');
	const draft = write('Nháp ba', 'vi', 'draft');
	const fair = write('Country fair', 'en');
	write('Nháp bốn', 'vi', 'draft');
	const river = write('Sông Lô');
	const link = ({ id, title }: Story, locale: string, links: Record<string, string>) =>
		replaceArticle(db, id, { ...base, title, locale, status: 'published', document: linkingTo(links) });
	const paths = {
		market: `/van-hoa/cho-que-${market.id}`,
		fair: `/en/culture/country-fair-${fair.id}`,
		river: `/van-hoa/song-lo-${river.id}`,
	};
	link(market, 'vi', { river: `${paths.river}?a=1#cau`, fair: paths.fair, draft: `/van-hoa/nhap-ba-${draft.id}`, section: '/van-hoa' });
	link(fair, 'en', { market: paths.market, river: `${old}${paths.river}`, elsewhere: `https://khac.vn/van-hoa/cho-que-${market.id}` });
	link(river, 'vi', { market: `/ten-cu/cho-que-cu-${market.id}`, fair: paths.fair, topic: '/chu-de/covid-19' });
	const page = Number(db.$client.prepare("INSERT INTO page (key, position) VALUES ('about', 0) RETURNING id").pluck().get());
	db.$client
		.prepare("INSERT INTO page_text (page_id, locale, slug, title, document) VALUES (?, 'vi', 'gioi-thieu', 'Giới thiệu', ?)")
		.run(page, JSON.stringify(linkingTo({ river: paths.river })));
	return { market, fair, river, draft };
}

async function exported(db: Database, format: (typeof formats)[number]): Promise<string> {
	const parts: string[] = [];
	for await (const part of writers[format]({ db, siteUrl: old, onArticle: () => undefined })) parts.push(part);
	const file = join(temporaryFolder(), `bao.${format}`);
	writeFileSync(file, parts.join(''));
	return file;
}

function into(db: Database, files: string[], siteUrl: string): Promise<ImportReport> {
	const storage = diskStorage(temporaryFolder());
	return runImport(files, { format: 'auto', createSections: true, dryRun: false }, { db, storage, siteUrl });
}

/** The links of a story, and its path, by its title. */
function story(db: Database, title: string) {
	const row = db.$client
		.prepare<[string], { id: number; document: string }>(
			'SELECT id, document FROM article JOIN body ON article_id = article.id WHERE title = ? ORDER BY id DESC',
		)
		.get(title);
	if (!row) throw new Error(`There is no story "${title}".`);
	return { id: row.id, path: articleAddress(db, row.id), links: linksIn(JSON.parse(row.document)) };
}

/** The addresses of links by their words. */
function linksIn(document: Document): Record<string, string | undefined> {
	const links: Record<string, string | undefined> = {};
	for (const block of document.content)
		for (const inline of block.type === 'paragraph' ? (block.content ?? []) : []) {
			if (inline.type !== 'text' || !inline.marks) continue;
			const link = inline.marks.find((mark) => mark.type === 'link');
			links[inline.text] = link?.attrs.href;
		}
	return links;
}

const places = formats.flatMap((format) => [old, 'https://moi.example'].map((site) => [format, site] as const));

test.each(places)('stories in %s link to each other in a paper at %s, whatever their numbers are there', async (format, site) => {
	const [here, there] = [openPaper(), openPaper()];
	const { market, draft } = printLinked(here);
	const file = await exported(here, format);
	const isSame = site === old;
	const dropped = isSame ? [{ what: 'link to a story that did not come', count: 1 }] : [];
	expect(await into(there, [file], site)).toMatchObject({ imported: 4, failed: [], dropped });
	const [cho, fair, song] = ['Chợ quê', 'Country fair', 'Sông Lô'].map((title) => story(there, title));
	expect(cho?.id).not.toBe(market.id);
	expect(cho?.links).toEqual({
		river: `${song?.path}?a=1#cau`,
		fair: fair?.path,
		draft: isSame ? undefined : `${old}/van-hoa/nhap-ba-${draft.id}`,
		section: isSame ? '/van-hoa' : `${old}/van-hoa`,
	});
	expect(fair?.links).toEqual({ market: cho?.path, river: song?.path, elsewhere: `https://khac.vn/van-hoa/cho-que-${market.id}` });
	expect(song?.links).toEqual({ market: cho?.path, fair: fair?.path, topic: `${isSame ? '' : old}/chu-de/covid-19` });
	const page = there.$client.prepare<[], string>('SELECT document FROM page_text').pluck().get();
	expect(linksIn(JSON.parse(page ?? ''))).toEqual({ river: song?.path });
	const before = there.$client.prepare('SELECT * FROM body').all();
	expect(await into(there, [file], site)).toMatchObject({ imported: 0, updated: 0, unchanged: 4, dropped: [] });
	expect(there.$client.prepare('SELECT * FROM body').all()).toEqual(before);
});

test('a story that comes with a later import is linked to from those that came before, except where the desk has written since', async () => {
	const [here, there] = [openPaper(), openPaper()];
	const { river } = printLinked(here);
	here.$client.prepare("UPDATE article SET status = 'draft' WHERE id = ?").run(river.id);
	await into(there, [await exported(here, 'ninjs')], 'https://moi.example');
	expect(story(there, 'Chợ quê').links).toMatchObject({ river: `${old}/van-hoa/song-lo-${river.id}?a=1#cau` });
	there.$client.prepare("UPDATE article SET updated_at = updated_at + 1 WHERE title = 'Country fair'").run();
	here.$client.prepare("UPDATE article SET status = 'published' WHERE id = ?").run(river.id);
	expect(await into(there, [await exported(here, 'ninjs')], 'https://moi.example')).toMatchObject({ imported: 1, unchanged: 3 });
	expect(story(there, 'Chợ quê').links).toMatchObject({ river: `${story(there, 'Sông Lô').path}?a=1#cau` });
	expect(story(there, 'Country fair').links).toMatchObject({ river: `${old}/van-hoa/song-lo-${river.id}` });
});

test('a story that was lost comes back to its own portal with links to those that go by the same name there still', async () => {
	const here = openPaper();
	const { market, fair, river } = printLinked(here);
	const file = await exported(here, 'wxr');
	here.$client.prepare('DELETE FROM body WHERE article_id = ?').run(river.id);
	here.$client.prepare('DELETE FROM article WHERE id = ?').run(river.id);
	expect(await into(here, [file], old)).toMatchObject({ imported: 1, unchanged: 3 });
	expect(story(here, 'Sông Lô').links).toEqual({
		market: undefined,
		fair: `/en/culture/country-fair-${fair.id}`,
		topic: '/chu-de/covid-19',
	});
	expect(story(here, 'Chợ quê')).toMatchObject({ id: market.id, links: { draft: expect.stringContaining('/van-hoa/nhap-ba-') } });
});
