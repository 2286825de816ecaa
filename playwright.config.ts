import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/browser.ts';

const port = Number(process.env.E2E_PORT ?? 3210);
const dataDir = join(tmpdir(), `portal-e2e-${port}`);
process.env.E2E_DATA_DIR = dataDir;

export default defineConfig({
	testDir: 'e2e',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: process.env.CI ? 'line' : 'list',
	// A machine of continuous integration can be three times slower than the one a journey was written on.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	retries: process.env.CI ? 1 : 0,
	use: {
		baseURL: `http://localhost:${port}`,
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
	webServer: {
		command: 'node e2e/support/server.ts',
		url: `http://localhost:${port}/readyz`,
		timeout: 600_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
		stdout: 'pipe',
		env: { PORT: `${port}`, DATA_DIR: dataDir, SITE_URL: `http://localhost:${port}` },
	},
});
