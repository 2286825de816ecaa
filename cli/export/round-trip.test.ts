import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { databaseProblems, expectedMedia } from '#db/check.ts';
import { personNamed } from '#db/desk/names.ts';
import { exportedBiographies } from '#db/reading/exported-terms.ts';
import { personBio } from '#db/schema/people.ts';
import { hasNinjsSchema, ninjsProblems } from '#lib/ninjs/schema.testing.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { diskStorage } from '#media/storage.ts';
import { emptyPortal } from '../import/import.testing.ts';
import { type ImportOptions, runImport } from '../import/run-import.ts';
import { createMediaCopier } from './export-media.ts';
import { ninjsLines } from './ninjs-lines.ts';
import { contentOf, hostile, printPaper, treeOf } from './paper.testing.ts';
import { wxrLines } from './wxr-lines.ts';

const siteUrl = 'https://bao.example';
const writers = { ninjs: ninjsLines, wxr: wxrLines };

async function openHouse() {
	const folder = temporaryFolder();
	const db = emptyPortal(join(folder, 'portal.db'));
	onTestFinished(() => void db.$client.close());
	const storage = diskStorage(join(folder, 'media'));
	return { folder, db, storage };
}

type House = Awaited<ReturnType<typeof openHouse>>;

async function exportOf({ db, storage, folder }: House, format: 'ninjs' | 'wxr'): Promise<{ file: string; media: string }> {
	const media = join(folder, 'exported');
	const { copy, missing } = createMediaCopier(storage, media);
	const parts: string[] = [];
	for await (const part of writers[format]({ db, siteUrl, copy, onArticle: () => undefined })) parts.push(part);
	expect(missing()).toBe(0);
	const file = join(folder, `export.${format}`);
	writeFileSync(file, parts.join(''));
	return { file, media };
}

const into = ({ db, storage }: House, file: string, options: Partial<ImportOptions>, site = 'https://khac.example') =>
	runImport([file], { format: 'auto', createSections: true, dryRun: false, ...options }, { db, storage, siteUrl: site });

test.each(['ninjs', 'wxr'] as const)(
	'what was exported as %s and imported elsewhere is the same content, with all its files',
	async (format) => {
		const [here, there] = [await openHouse(), await openHouse()];
		await printPaper(here.db, here.storage);
		const { file, media } = await exportOf(here, format);
		expect(await into(there, file, { media })).toMatchObject({ imported: 4, failed: [], dropped: [], made: { sections: 4, topics: 2 } });
		expect(contentOf(there.db)).toEqual(linksOf(contentOf(here.db)));
		expect(treeOf(there.db)).toEqual(treeOf(here.db));
		expect(databaseProblems(there.db)).toEqual([]);
		for (const name of expectedMedia(there.db)) expect(await there.storage.has(name)).toBe(true);
		expect(expectedMedia(there.db).sort()).toEqual(expectedMedia(here.db).sort());
		expect(await into(there, file, { media })).toMatchObject({
			imported: 0,
			updated: 0,
			unchanged: 4,
			failed: [],
			made: { sections: 0, topics: 0 },
		});
	},
);

/** Links to pages of the old house lead there; the lead picture's tone is the house's own affair. */
function linksOf(content: ReturnType<typeof contentOf>): unknown {
	return JSON.parse(JSON.stringify(content), (key, value) => {
		if (key === 'href' && typeof value === 'string' && value.startsWith('/')) return siteUrl + value;
		return (key === 'publicAt' || key === 'updatedAt' || key === 'at') && typeof value === 'string' ? new Date(value) : value;
	});
}

test.each(['ninjs', 'wxr'] as const)('an export as %s that comes back to its own portal changes nothing', async (format) => {
	const here = await openHouse();
	await printPaper(here.db, here.storage);
	const { file, media } = await exportOf(here, format);
	const before = [contentOf(here.db), treeOf(here.db)];
	expect(await into(here, file, { media }, siteUrl)).toMatchObject({ imported: 0, updated: 0, unchanged: 4, failed: [] });
	expect([contentOf(here.db), treeOf(here.db)]).toEqual(before);
});

test('without the folder of media, pictures are known by their addresses and fetched later', async () => {
	const [here, there] = [await openHouse(), await openHouse()];
	await printPaper(here.db, here.storage);
	const { file } = await exportOf(here, 'ninjs');
	await into(there, file, {});
	const waiting = there.db.$client.prepare<[], string>('SELECT source_url FROM image WHERE fetch_at IS NOT NULL').pluck().all();
	expect(waiting).toContainEqual(expect.stringMatching(/^https:\/\/bao\.example\/media\/[0-9a-f]{32}-1600\.webp$/));
	expect(waiting).not.toContainEqual(expect.stringMatching(/-(320|480|768)\.webp$/));
});

test('drafts and withdrawn articles are not exported', async () => {
	const here = await openHouse();
	await printPaper(here.db, here.storage);
	here.db.$client.prepare("UPDATE article SET status = 'withdrawn' WHERE locale = 'en'").run();
	mkdirSync(join(here.folder, 'exported'));
	const lines: string[] = [];
	for await (const line of ninjsLines({ db: here.db, siteUrl, onArticle: () => undefined })) lines.push(line);
	expect(lines.join('')).not.toMatch(/Bản nháp|Desks open/);
	expect(lines.filter((line) => line.includes('"type":"text","representationType"'))).toHaveLength(3);
	expect(readdirSync(join(here.folder, 'exported'))).toEqual([]);
});

test.skipIf(!hasNinjsSchema)('every line is valid by IPTC’s schema (skipped where it does not lie beside the project)', async () => {
	const here = await openHouse();
	await printPaper(here.db, here.storage);
	const problems = ninjsProblems();
	for await (const line of ninjsLines({ db: here.db, siteUrl, onArticle: () => undefined })) expect(problems(JSON.parse(line))).toEqual([]);
});

test.each(['ninjs', 'wxr'] as const)(
	'what a paper tells of its authors comes along as %s in both languages, but for those who signed nothing',
	async (format) => {
		const [here, there] = [await openHouse(), await openHouse()];
		await printPaper(here.db, here.storage);
		const { file } = await exportOf(here, format);
		expect(readFileSync(file, 'utf8')).not.toContain('Chưa ai biết.');
		const known = personNamed(there.db, 'Hà Linh');
		there.db.insert(personBio).values({ personId: known, locale: 'vi', bio: 'Được kể ở đây.' }).run();
		expect(await into(there, file, {})).toMatchObject({ failed: [] });
		const told = { vi: 'Được kể ở đây.', en: 'Reports on\ncurrent affairs.' };
		const bios = there.db.select({ personId: personBio.personId, locale: personBio.locale, bio: personBio.bio }).from(personBio).all();
		expect(bios.toSorted((some, other) => some.locale.localeCompare(other.locale))).toEqual([
			{ personId: known, locale: 'en', bio: told.en },
			{ personId: known, locale: 'vi', bio: told.vi },
		]);
		const elsewhere = await openHouse();
		await into(elsewhere, file, {});
		expect(exportedBiographies(elsewhere.db)).toMatchObject([
			{
				names: {
					vi: { name: 'Hà Linh', slug: 'linh-ha', description: `Phóng viên ban Thời sự. ${hostile}` },
					en: { name: 'Hà Linh', slug: 'linh-ha', description: told.en },
				},
			},
		]);
	},
);
