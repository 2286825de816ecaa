import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Fixture } from './fixture.ts';
import { type Portal, startPortal } from './portal.ts';

type Given = {
	/** Ids of the articles made for the tests. */
	made: Fixture;
	/** Addresses whose failure a test is about. */
	mayFail: RegExp;
	strict: undefined;
};

/** What Chromium says when somebody leaves a page before it has been faded in: nothing of the page's doing. */
const hurried = /^Transition was (aborted|skipped)/;

/**
 * Each worker has a portal of its own, so that no journey sees what another one does at the same time; one that failed is
 * tried again on a new portal. Fails a test when the page logs an error or asks for something that is not there.
 */
export const test = base.extend<Given, { portal: Portal }>({
	portal: [
		async ({ browserName: _ }, use, { parallelIndex }) => {
			const portal = await startPortal(parallelIndex);
			process.env.E2E_DATA_DIR = portal.dataDir;
			await use(portal);
			await portal.stop();
		},
		{ scope: 'worker', auto: true, timeout: 240_000 },
	],
	baseURL: ({ portal }, use) => use(portal.url),
	made: ({ portal }, use) => use(readFixture(portal.dataDir)),
	mayFail: [/^$/, { option: true }],
	strict: [
		async ({ page, mayFail }, use) => {
			const faults: string[] = [];
			page.on('console', (message) => {
				const ofThePage = message.location().url === page.url() && message.text().startsWith('Failed to load resource');
				if (message.type() === 'error' && !ofThePage && !mayFail.test(message.location().url)) faults.push(message.text());
			});
			page.on('pageerror', ({ message }) => {
				if (!hurried.test(message)) faults.push(message);
			});
			page.on('response', (response) => {
				if (response.status() >= 400 && !mayFail.test(response.url()) && response.request().resourceType() !== 'document')
					faults.push(`${response.url()} ${response.status()}`);
			});
			await use(undefined);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});
/** How soon readers see what the desk has published, corrected or withdrawn: sooner than a list grows old, on however slow a machine. */
export const atOnce = { timeout: 6000, intervals: [50, 100, 200] };

/** What was made for the tests in a portal with this data. */
function readFixture(dataDir: string): Fixture {
	return JSON.parse(readFileSync(join(dataDir, 'fixture.json'), 'utf8'));
}

export { expect };
