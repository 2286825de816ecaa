import { expect, test } from 'vitest';
import { progressBar } from './progress.ts';

function terminal(isTTY: boolean) {
	const written: string[] = [];
	return { written, isTTY, write: (text: string) => written.push(text) };
}

test('the bar shows after two seconds, ten times a second at most, and is wiped at the end', () => {
	const screen = terminal(true);
	let now = 0;
	const bar = progressBar(200, screen, () => now);
	for (const time of [500, 1999, 2000, 2050, 2100]) {
		now = time;
		bar.advance(30);
	}
	bar.end();
	expect(screen.written).toEqual([`\r${'█'.repeat(14)}${'░'.repeat(16)} 45 %`, `\r${'█'.repeat(23)}${'░'.repeat(7)} 75 %`, '\r\u001B[K']);
});

test('a quick job and a pipe see nothing', () => {
	const [quick, piped] = [terminal(true), terminal(false)];
	progressBar(10, quick, () => 0).advance(10);
	let now = 0;
	const bar = progressBar(10, piped, () => now);
	now = 5000;
	bar.advance(10);
	bar.end();
	expect([quick.written, piped.written]).toEqual([[], []]);
});
