import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import type { Stage } from './stage.ts';

const inMegabytes = (bytes: number) => Math.round(bytes / 1_048_576);

/** How much memory a process needs to make the sitemaps of all articles of a stage one after another, and how long the slowest takes. */
export function measureSitemaps({ db, articles }: Stage): Figure {
	// The young objects of a renderer have as little room (server/renderers/start-renderer.ts).
	const script = ['--max-semi-space-size=4', join(import.meta.dirname, 'read-sitemaps.ts'), db.$client.name];
	const printed = execFileSync(process.execPath, script, { encoding: 'utf8' });
	const { files, bytes, memory, slowest, dearest } = JSON.parse(printed);
	return {
		what: 'sitemaps: all files',
		value: `+${inMegabytes(memory)} MB of memory`,
		how: `${files} files, ${inMegabytes(bytes)} MB, of ${articles.toLocaleString('en')} articles; the slowest in ${Math.round(dearest)} ms of the processor, ${Math.round(slowest)} on the clock`,
	};
}
