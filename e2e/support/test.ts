import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Fixture } from './fixture.ts';

type Given = {
	/** Ids of the articles made for the tests. */
	made: Fixture;
	/** Addresses whose failure a test is about. */
	mayFail: RegExp;
	strict: undefined;
};

/** Fails a test when the page logs an error or asks for something that is not there. */
export const test = base.extend<Given>({
	made: ({ baseURL: _ }, use) => use(JSON.parse(readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'fixture.json'), 'utf8'))),
	mayFail: [/^$/, { option: true }],
	strict: [
		async ({ page, mayFail }, use) => {
			const faults: string[] = [];
			page.on('console', (message) => {
				const ofThePage = message.location().url === page.url() && message.text().startsWith('Failed to load resource');
				if (message.type() === 'error' && !ofThePage && !mayFail.test(message.location().url)) faults.push(message.text());
			});
			page.on('pageerror', (error) => faults.push(error.message));
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
export { expect };
