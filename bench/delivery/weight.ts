import { chromium, type Request } from '@playwright/test';
import { browserPresent } from '../../e2e/support/browser.ts';
import type { Figure } from '../figure.ts';
import type { Pages } from './hits.ts';
import type { Portal } from './start-portal.ts';

const kinds: Record<string, string> = { document: 'text', stylesheet: 'text', script: 'text', font: 'fonts', image: 'pictures' };
const screen = { width: 390, height: 844 };

/** What a first visit to a page brings over the wire to a phone, by kind, as Chromium counts it. */
export async function measureWeight(portal: Portal, pages: Pages): Promise<Figure[]> {
	const executablePath = browserPresent();
	if (!executablePath) {
		console.log('No Chromium is here: the weight of pages is skipped.');
		return [];
	}
	const root = process.getuid?.() === 0;
	const browser = await chromium.launch({ executablePath, args: ['--disable-background-networking', ...(root ? ['--no-sandbox'] : [])] });
	try {
		const figures: Figure[] = [];
		for (const [page, address] of Object.entries(pages)) {
			const context = await browser.newContext({ viewport: screen, deviceScaleFactor: 2 });
			const tab = await context.newPage();
			const requests: Request[] = [];
			tab.on('requestfinished', (request) => requests.push(request));
			await tab.goto(`http://127.0.0.1:${portal.port}${address}`, { waitUntil: 'networkidle' });
			figures.push({
				what: `first visit: ${page}`,
				value: await weigh(requests),
				how: `bytes of bodies in Chromium, ${screen.width} px at 2x, not scrolled`,
			});
			await context.close();
		}
		return figures;
	} finally {
		await browser.close();
	}
}

async function weigh(requests: Request[]): Promise<string> {
	const sums: Record<string, number> = { text: 0, fonts: 0, pictures: 0 };
	for (const request of requests) {
		const kind = kinds[request.resourceType()] ?? 'other';
		sums[kind] = (sums[kind] ?? 0) + (await request.sizes()).responseBodySize;
	}
	return Object.entries(sums)
		.map(([kind, bytes]) => `${kind === 'text' ? 'HTML, CSS and script' : kind} ${(bytes / 1024).toFixed(1)} KB`)
		.join(', ');
}
