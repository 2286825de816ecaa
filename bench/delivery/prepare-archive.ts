import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase, transact } from '#db/client.ts';
import { type ArticleInput, createArticle } from '#db/desk/write-article.ts';
import { listSections } from '#db/reading/sections.ts';
import { upgrade } from '#db/upgrade.ts';
import { loadDemo } from '#demo/load.ts';
import { pathOf } from '#lib/address.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { diskStorage } from '#media/storage.ts';

/** What takes long and is always the same lies here between runs: the demo paper with its pictures, and an empty page of Next. */
export const keptFolder = join(import.meta.dirname, '../../node_modules/.cache/portal-bench');

const sentence = 'Ủy ban nhân dân tỉnh tổ chức hội nghị trực tuyến với các địa phương, bàn giải pháp phát triển kinh tế và xã hội. ';
const minute = 60_000;

export type Filed = { id: number; address: string; input: ArticleInput };
export type Archive = { db: Database; dataDir: string; filed: Filed[]; sections: string[] };

/** A data folder with the demo paper and `count` further articles, and the open database. */
export async function prepareArchive(folder: string, count: number): Promise<Archive> {
	const dataDir = join(folder, 'data');
	cpSync(await demoFolder(), dataDir, { recursive: true });
	const file = join(dataDir, 'portal.db');
	const db = openDatabase(file);
	upgrade(db, file);
	const now = Date.now();
	const sections = listSections(db, 'vi');
	const filed = transact(db, () =>
		Array.from({ length: count }, (_, place) => {
			const { id: sectionId, slug } = sections[place % sections.length] ?? { id: 1, slug: '' };
			return fileArticle(db, slug, articleNumber(place, sectionId, new Date(now - (count - place) * minute)));
		}),
	);
	return { db, dataDir, filed, sections: sections.map(({ slug }) => pathOf({ page: 'named', locale: 'vi', slug })) };
}

/** Stores an article in a section and tells its address. */
export function fileArticle(db: Database, section: string, input: ArticleInput): Filed {
	const id = createArticle(db, input);
	return { id, address: pathOf({ page: 'article', locale: 'vi', section, slug: input.slug ?? '', id }), input };
}

/** An article of some 3,000 letters with one of the demo's pictures, as the desk would hand it in. */
export function articleNumber(place: number, sectionId: number, publishedAt: Date): ArticleInput {
	return {
		locale: 'vi',
		sectionId,
		slug: `hoi-nghi-so-${place}`,
		title: `Hội nghị trực tuyến số ${place} về phát triển kinh tế và xã hội của tỉnh`,
		lead: [`Tóm tắt thứ nhất của bài ${place}.`, 'Tóm tắt thứ hai.'],
		status: 'published',
		publishedAt,
		document: documentOf(
			...Array.from({ length: 9 }, (_, part) => paragraph(`Phần ${part} của bài ${place}. ${sentence.repeat(3)}`.trim())),
		),
		image: { imageId: 1 + (place % 40), alt: 'Toàn cảnh hội nghị', caption: 'Toàn cảnh hội nghị.', credit: 'Phóng viên' },
		credits: [{ name: `Phóng viên ${place % 20}`, roles: ['text'] }],
		topics: [`Chủ đề ${place % 15}`],
	};
}

async function demoFolder(): Promise<string> {
	const [folder, unfinished] = [join(keptFolder, 'demo'), join(keptFolder, 'demo-unfinished')];
	if (existsSync(folder)) return folder;
	console.log('The demo paper and its pictures are made once for all runs to come …');
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { recursive: true });
	const db = openDatabase(join(unfinished, 'portal.db'));
	upgrade(db, join(unfinished, 'portal.db'));
	await loadDemo(db, diskStorage(join(unfinished, 'media')));
	db.$client.close();
	renameSync(unfinished, folder);
	return folder;
}
