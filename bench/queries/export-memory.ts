import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import type { Stage } from './stage.ts';

/** An export of more takes longer, not more memory; and the bench has more to do. */
const most = 20_000;
const inMegabytes = (bytes: number) => Math.round(bytes / 1_048_576);

/** How much memory a process needs to export the articles of a stage, and how many it writes in a second. */
export function measureExports({ db }: Stage): Figure[] {
	return ['ninjs', 'wxr'].map((format) => {
		const script = ['--max-semi-space-size=4', join(import.meta.dirname, 'write-exports.ts'), db.$client.name, format, `${most}`];
		const { articles, bytes, memory, seconds } = JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' }));
		return {
			what: `export: ${format}`,
			value: `${Math.round(articles / seconds)} articles/s, +${inMegabytes(memory)} MB of memory`,
			how: `the first ${articles.toLocaleString('en')} articles, ${inMegabytes(bytes)} MB`,
		};
	});
}
