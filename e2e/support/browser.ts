import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/**
 * The Chromium to test with: the system's, else Playwright's own, else one that is installed now (Playwright's download,
 * then Debian's package as root). Throws a sentence that says what to install when none of it works.
 */
export function findBrowser(): string {
	const found = browserPresent() ?? install();
	if (found) return found;
	throw new Error(
		"The end-to-end tests need Chromium. Install it with `npx playwright install chromium` or your system's package manager.",
	);
}

/** The Chromium that is here already, the system's or Playwright's. */
export function browserPresent(): string | undefined {
	return [...system, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

function install(): string | undefined {
	console.error('No Chromium found; installing one …');
	const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
	if (run(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium')) return browserPresent();
	if (process.getuid?.() === 0 && run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium'))
		return browserPresent();
	return undefined;
}
