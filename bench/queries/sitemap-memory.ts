import { listMonthFiles } from '#db/reading/sitemap-months.ts';
import { sitemapOf } from '../../app/(site)/files/write-sitemaps.ts';
import type { Figure } from '../figure.ts';
import type { Stage } from './stage.ts';

const megabyte = 1_048_576;

/** How much memory it takes to send the sitemaps of all articles of a stage one after another, and how long the slowest takes. */
export function measureSitemaps({ db, articles }: Stage): Figure {
	const files = listMonthFiles(db);
	const before = process.memoryUsage().rss;
	let [most, slowest, bytes] = [before, 0, 0];
	for (const file of files) {
		const began = performance.now();
		for (const piece of sitemapOf(db, file)) {
			bytes += Buffer.byteLength(piece);
			most = Math.max(most, process.memoryUsage().rss);
		}
		slowest = Math.max(slowest, performance.now() - began);
	}
	return {
		what: 'sitemaps: all files',
		value: `+${Math.round((most - before) / megabyte)} MB of memory`,
		how: `${files.length} files, ${Math.round(bytes / megabyte)} MB, of ${articles.toLocaleString('en')} articles; the slowest in ${Math.round(slowest)} ms`,
	};
}
