import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../../shared/seed/article.vi.txt');

type SeedItem = { title: string; lead: string[]; caption: string; paragraphs: string[]; author: string };

/** The parts of the page the portal began from; none where its text is not at hand. */
export function seedItem(): SeedItem | undefined {
	if (!existsSync(file)) return undefined;
	const lines = readFileSync(file, 'utf8')
		.normalize('NFC')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const [, title = '', ...rest] = lines;
	const video = rest.indexOf('Video không hợp lệ');
	const byline = rest.findIndex((line) => line.startsWith('Tin, ảnh:'));
	return {
		title,
		lead: rest.slice(0, video).map((line) => line.replace(/^- /, '')),
		caption: rest[video + 1] ?? '',
		paragraphs: rest.slice(video + 2, byline),
		author: rest[byline]?.replace('Tin, ảnh: ', '') ?? '',
	};
}
