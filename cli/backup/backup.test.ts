import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { create, extract } from 'tar';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseProblems, expectedMedia } from '#db/check.ts';
import { openDatabase } from '#db/client.ts';
import { storedImage } from '#db/desk/images.ts';
import { createSection } from '#db/desk/sections.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { withDatabase } from '#db/restorable.ts';
import { upgrade } from '#db/upgrade.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { type ShareSource, shareDigest } from '#lib/share/share-picture.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { storePicture } from '#media/picture.ts';
import { makeShare, shareFile, shareStorage } from '#media/share/share-store.ts';
import { diskStorage } from '#media/storage.ts';
import { restoreArchive } from './restore-archive.ts';
import { writeArchive } from './write-archive.ts';

const silent = { total: () => undefined, packed: () => undefined };

/** The data folder of a paper with one picture and as many articles as are asked for. */
async function openPaper(articles = 3) {
	const dataDir = join(temporaryFolder(), 'data');
	mkdirSync(dataDir);
	const [file, mediaDir] = [join(dataDir, 'portal.db'), join(dataDir, 'media')];
	const db = openDatabase(file);
	onTestFinished(() => void db.$client.close());
	upgrade(db, file);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const red = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c00' } })
		.jpeg()
		.toBuffer();
	const imageId = storedImage(db, await storePicture(diskStorage(mediaDir), red));
	const print = (title: string) =>
		createArticle(db, {
			...{ locale: 'vi', sectionId, title, lead: [], status: 'published', publishedAt: new Date() },
			...{ document: documentOf(paragraph('Tin.')), image: { imageId, alt: '', caption: '', credit: '' } },
		});
	for (let number = 1; number <= articles; number++) print(`Bài ${number}`);
	writeFileSync(join(dataDir, 'secret'), 'chìa khóa\n');
	const backup = (name = 'backup.tar') => {
		const target = join(dataDir, '..', name);
		return writeArchive({ db, dataDir, mediaDir }, target, silent).then(() => target);
	};
	return { dataDir, mediaDir, file, db, sectionId, print, backup };
}

const restore = (file: string, dataDir: string, force = false) =>
	restoreArchive(file, { dataDir, mediaDir: join(dataDir, 'media'), force, onUnpacked: () => undefined });

const titlesIn = (dataDir: string) =>
	withDatabase(join(dataDir, 'portal.db'), (db) => db.$client.prepare<[], string>('SELECT title FROM article ORDER BY id').pluck().all());

/** What `portal check` would say. */
const problemsIn = (dataDir: string) =>
	withDatabase(join(dataDir, 'portal.db'), (db) => {
		const { pathOf } = diskStorage(join(dataDir, 'media'));
		return [...databaseProblems(db), ...expectedMedia(db).filter((name) => !existsSync(pathOf(name)))];
	});

function startDesk(file: string, sectionId: number) {
	const script = join(import.meta.dirname, 'writing-desk.testing.ts');
	const desk = spawn(process.execPath, [script, file, String(sectionId)], { stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(() => void desk.kill('SIGKILL'));
	let printed = '';
	desk.stdout.on('data', (part) => {
		printed += part;
	});
	const until = async (count: number) => {
		while (printed.split('\n').length <= count) await once(desk.stdout, 'data');
	};
	return { ids: () => printed.split('\n').filter(Boolean).map(Number), until, desk };
}

test('a backup made while the desk writes brings everything back that was stored before it began', async () => {
	const { dataDir, file, db, sectionId, backup } = await openPaper();
	const { ids, until, desk } = startDesk(file, sectionId);
	await until(20);
	const before = ids();
	const archive = await backup();
	await until(before.length + 20);
	desk.kill('SIGKILL');
	await once(desk, 'close');
	db.$client.close();
	rmSync(dataDir, { recursive: true });
	await restore(archive, dataDir);
	expect(problemsIn(dataDir)).toEqual([]);
	expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe('chìa khóa\n');
	const there = withDatabase(file, (restored) => restored.$client.prepare<[], number>('SELECT id FROM article').pluck().all());
	expect(there).toEqual(expect.arrayContaining(before));
	expect(readdirSync(dataDir).sort()).toEqual(['media', 'portal.db', 'secret']);
});

test('a backup never writes over another, and leaves nothing beside it', async () => {
	const { dataDir, backup } = await openPaper();
	await backup('a.tgz');
	await expect(backup('a.tgz')).rejects.toThrow('is there already');
	expect(readdirSync(join(dataDir, '..')).sort()).toEqual(['a.tgz', 'data']);
});

describe('pictures of shared links', () => {
	const openShared = async () => {
		const paper = await openPaper(1);
		const source: ShareSource = { kind: 'card', title: 'Bài 1', label: 'Thời sự', masthead: 'Báo', alt: 'Bài 1' };
		await makeShare(paper.mediaDir, source, 'preview');
		const name = shareFile(shareDigest(source, 'preview'));
		const isMade = () => shareStorage(paper.mediaDir).has(name);
		expect(await isMade()).toBe(true);
		return { ...paper, isMade };
	};

	test('are not packed: they are made anew', async () => {
		const { dataDir, db, backup, isMade } = await openShared();
		const archive = await backup();
		db.$client.close();
		rmSync(dataDir, { recursive: true });
		await restore(archive, dataDir);
		expect(problemsIn(dataDir)).toEqual([]);
		expect(await isMade()).toBe(false);
	});

	test('in a backup of an older portal are passed over', async () => {
		const { dataDir, mediaDir, db, backup, isMade } = await openShared();
		const folder = join(dataDir, '..', 'old');
		mkdirSync(folder);
		await extract({ file: await backup(), cwd: folder });
		cpSync(join(mediaDir, 'share'), join(folder, 'media', 'share'), { recursive: true });
		const archive = join(dataDir, '..', 'old.tar');
		await create({ file: archive, cwd: folder }, ['backup.json', 'portal.db', 'secret', 'media']);
		db.$client.close();
		rmSync(dataDir, { recursive: true });
		await restore(archive, dataDir);
		expect(problemsIn(dataDir)).toEqual([]);
		expect(await isMade()).toBe(false);
	});
});

test('what lies among the media and is none of the portal’s keeps no backup from being restored', async () => {
	const { dataDir, mediaDir, db, backup } = await openPaper(1);
	mkdirSync(join(mediaDir, 'incoming'));
	mkdirSync(join(mediaDir, 'lost+found'));
	writeFileSync(join(mediaDir, '.DS_Store'), 'x');
	const archive = await backup();
	db.$client.close();
	rmSync(dataDir, { recursive: true });
	await restore(archive, dataDir);
	expect(problemsIn(dataDir)).toEqual([]);
});

describe('restoring', () => {
	test('refuses to lose what was written since, unless told to; the old database stays', async () => {
		const { dataDir, db, print, backup } = await openPaper();
		const archive = await backup();
		print('Bài viết sau bản sao');
		db.$client.close();
		await expect(restore(archive, dataDir)).rejects.toThrow('--force');
		expect(titlesIn(dataDir)).toContain('Bài viết sau bản sao');
		const { kept } = await restore(archive, dataDir, true);
		expect(titlesIn(dataDir)).toEqual(['Bài 1', 'Bài 2', 'Bài 3']);
		expect(withDatabase(kept ?? '', (old) => old.$client.prepare('SELECT count(*) FROM article').pluck().get())).toBe(4);
	});

	test('asks for the portal to be stopped', async () => {
		const { dataDir, backup } = await openPaper();
		await expect(restore(await backup(), dataDir)).rejects.toThrow('The portal is running');
		expect(titlesIn(dataDir)).toHaveLength(3);
	});

	test('refuses a damaged backup', async () => {
		const { dataDir, db, backup } = await openPaper();
		const archive = await backup();
		db.$client.close();
		const bytes = readFileSync(archive);
		const at = bytes.indexOf('SQLite format 3') + 20_000;
		writeFileSync(archive, bytes.fill(0x21, at, at + 64));
		await expect(restore(archive, dataDir)).rejects.toThrow('damaged');
		writeFileSync(archive, bytes.subarray(0, bytes.length / 2));
		await expect(restore(archive, dataDir)).rejects.toThrow();
		expect(problemsIn(dataDir)).toEqual([]);
	});

	test('takes the place of a damaged database, when told to', async () => {
		const { dataDir, db, file, backup } = await openPaper();
		const archive = await backup();
		db.$client.close();
		writeFileSync(file, 'không còn là cơ sở dữ liệu'.repeat(500));
		await expect(restore(archive, dataDir)).rejects.toThrow('--force');
		await restore(archive, dataDir, true);
		expect(problemsIn(dataDir)).toEqual([]);
		expect(titlesIn(dataDir)).toHaveLength(3);
	});

	test('refuses what is no backup', async () => {
		const { dataDir, db, file } = await openPaper();
		db.$client.close();
		await expect(restore(file, dataDir)).rejects.toThrow('is not a backup of this portal');
		await expect(restore(`${file}.absent`, dataDir)).rejects.toThrow('does not exist');
	});

	const strangers: Record<string, (folder: string) => void> = {
		'a link in place of the media': (folder) => symlinkSync('/etc', join(folder, 'media', 'ab')),
		'a file of another name': (folder) => writeFileSync(join(folder, 'media', 'evil.sh'), 'x'),
		'a path that climbs': (folder) => writeFileSync(join(folder, '..', 'outside.txt'), 'x'),
	};
	test.each(Object.entries(strangers))('refuses %s, whatever else the backup holds', async (_, plant) => {
		const { dataDir, db, backup } = await openPaper();
		const archive = await backup();
		db.$client.close();
		const folder = join(dataDir, '..', 'forged');
		mkdirSync(folder);
		await extract({ file: archive, cwd: folder });
		plant(folder);
		const names = ['backup.json', 'portal.db', 'media', ...(existsSync(join(folder, '..', 'outside.txt')) ? ['../outside.txt'] : [])];
		const forged = join(dataDir, '..', 'forged.tar');
		await create({ file: forged, cwd: folder, preservePaths: true }, names);
		await expect(restore(forged, dataDir)).rejects.toThrow('which no backup does');
		expect(readdirSync(dataDir).sort()).toEqual(['media', 'portal.db', 'secret']);
		expect(problemsIn(dataDir)).toEqual([]);
	});

	test('killed at any moment leaves the old data or the new, whole', async () => {
		const { dataDir, db, print, backup } = await openPaper(200);
		const archive = await backup();
		print('Bài 201');
		db.$client.close();
		const counts = new Set<number>();
		for (let round = 0; round < 12; round++) {
			const command = join(import.meta.dirname, '../portal.ts');
			const env = { ...process.env, DATA_DIR: dataDir };
			const restoring = spawn(process.execPath, [command, 'restore', archive, '--force'], { env, stdio: 'ignore' });
			const ended = once(restoring, 'close');
			const timer = setTimeout(() => restoring.kill('SIGKILL'), 150 + round * 40);
			await ended;
			clearTimeout(timer);
			expect(problemsIn(dataDir)).toEqual([]);
			counts.add(titlesIn(dataDir).length);
		}
		expect([...counts].every((count) => count === 200 || count === 201)).toBe(true);
	});
});
