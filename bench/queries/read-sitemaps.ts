import { openDatabase } from '#db/client.ts';
import { listMonthFiles } from '#db/reading/sitemap-months.ts';
import { sitemapOf } from '../../app/(site)/files/write-sitemaps.ts';
import { processorTime } from './measure.ts';

/** A process of its own: makes every sitemap of articles of the database in its argument, and prints what that took. */
const db = openDatabase(process.argv[2] ?? '');
const files = listMonthFiles(db);
const before = process.memoryUsage().rss;
let [most, slowest, dearest, bytes] = [before, 0, 0, 0];
for (const file of files) {
	const [began, worked] = [performance.now(), processorTime()];
	for (const piece of sitemapOf(db, file)) {
		bytes += Buffer.byteLength(piece);
		most = Math.max(most, process.memoryUsage().rss);
	}
	slowest = Math.max(slowest, performance.now() - began);
	dearest = Math.max(dearest, processorTime() - worked);
}
console.log(JSON.stringify({ files: files.length, bytes, memory: most - before, slowest, dearest }));
