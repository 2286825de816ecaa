import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/browser.ts';

export default defineConfig({
	testDir: 'e2e',
	globalSetup: './e2e/support/setup.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: process.env.CI ? 'line' : 'list',
	// A machine of continuous integration can be three times slower than the one a journey was written on.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	retries: process.env.CI ? 1 : 0,
	use: {
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: findBrowser(),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'],
		},
	},
	projects: [
		{ name: 'script on', use: { javaScriptEnabled: true } },
		{ name: 'script off', use: { javaScriptEnabled: false }, grepInvert: /@script/ },
	],
});
