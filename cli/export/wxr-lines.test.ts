import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { diskStorage } from '#media/storage.ts';
import { emptyPortal } from '../import/import.testing.ts';
import { openImportFile } from '../import/import-file.ts';
import { parseWxr, type WxrRecord } from '../import/wxr/parse-wxr.ts';
import { hostile, printPaper } from './paper.testing.ts';
import { wxrLines } from './wxr-lines.ts';

/** The records of an export as WordPress' importer meets them. */
async function recordsOfExport(): Promise<WxrRecord[]> {
	const folder = temporaryFolder();
	const db = emptyPortal(join(folder, 'portal.db'));
	onTestFinished(() => void db.$client.close());
	await printPaper(db, diskStorage(join(folder, 'media')));
	const parts: string[] = [];
	for await (const part of wxrLines({ db, siteUrl: 'https://bao.example', onArticle: () => undefined })) parts.push(part);
	writeFileSync(join(folder, 'all.xml'), parts.join(''));
	const records: WxrRecord[] = [];
	for await (const record of parseWxr(await openImportFile(join(folder, 'all.xml')))) records.push(record);
	return records;
}

const typeIs = (type: string) => (record: WxrRecord) => record.fields.get('wp:post_type') === type;

test('WordPress finds what its importer asks for', async () => {
	const records = await recordsOfExport();
	expect(records.at(-1)?.fields.get('wp:wxr_version')).toBe('1.2');
	const posts = records.filter(typeIs('post'));
	expect(posts).toHaveLength(2);
	for (const { fields, categories } of [...posts, ...records.filter(typeIs('page'))]) {
		for (const name of [
			'title',
			'link',
			'pubDate',
			'dc:creator',
			'guid',
			'content:encoded',
			'excerpt:encoded',
			'wp:post_id',
			'wp:post_name',
			'wp:status',
		])
			expect([...fields.keys()]).toContain(name);
		expect(fields.get('wp:post_date_gmt')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
		expect(categories.every(({ nicename }) => /^[a-z0-9-]+$/.test(nicename))).toBe(true);
	}
	const [full] = posts.filter(({ fields }) => fields.get('wp:post_name') === 'mot-cua');
	expect(full?.fields.get('title')).toBe(`Một cửa mở buổi tối ${hostile}`);
	expect(full?.fields.get('wp:post_date')).toBe('2020-07-01 14:05:09');
	expect(full?.fields.get('wp:post_date_gmt')).toBe('2020-07-01 07:05:09');
	expect(full?.categories.filter(({ domain }) => domain === 'category')).toEqual([
		{ domain: 'category', nicename: 'thoi-su-24h', name: 'Thời sự' },
	]);
});

test('numbers are given once, and a post’s featured picture is among the attachments', async () => {
	const records = await recordsOfExport();
	const ids = records.filter(({ kind }) => kind === 'item').map(({ fields }) => fields.get('wp:post_id'));
	expect(new Set(ids).size).toBe(ids.length);
	const attachments = records.filter(typeIs('attachment'));
	expect(attachments.map(({ fields }) => fields.get('wp:attachment_url'))).toEqual(
		expect.arrayContaining([expect.stringMatching(/^https:\/\/bao\.example\/media\/[0-9a-f]{32}-1600\.webp$/)]),
	);
	const thumbnails = records.flatMap(({ meta }) => meta.get('_thumbnail_id') ?? []);
	expect(thumbnails).toHaveLength(1);
	expect(attachments.map(({ fields }) => fields.get('wp:post_id'))).toEqual(expect.arrayContaining(thumbnails));
	const logins = records.filter(({ kind }) => kind === 'wp:author').map(({ fields }) => fields.get('wp:author_login'));
	expect(logins).toContain('linh-ha');
});
