import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openDatabase } from '#db/client.ts';
import { environment } from '#lib/environment.ts';
import { ninjsLines } from '../../cli/export/ninjs-lines.ts';
import { wxrLines } from '../../cli/export/wxr-lines.ts';

/** A process of its own: exports the articles of the database in its first argument in the format of its second, at most as many as its third says, and prints what that took. */
const [file = '', format = '', most = ''] = process.argv.slice(2);
const db = openDatabase(file);
const write = format === 'wxr' ? wxrLines : ninjsLines;
let [articles, bytes] = [0, 0];
const [before, began] = [process.memoryUsage().rss, performance.now()];
let peak = before;
await pipeline(counted(write({ db, siteUrl: environment().siteUrl, onArticle: () => articles++ })), createWriteStream('/dev/null'));
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ articles, bytes, memory: peak - before, seconds }));

async function* counted(lines: AsyncGenerator<string>): AsyncGenerator<string> {
	for await (const line of lines) {
		bytes += Buffer.byteLength(line);
		if (articles % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
		yield line;
		if (articles === Number(most)) return;
	}
}
