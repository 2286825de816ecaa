import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, gone when the test is over. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'portal-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A temporary folder that holds these files. */
export function folderWith(files: Record<string, string>): string {
	const folder = temporaryFolder();
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
}
