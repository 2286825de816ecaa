import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret that signs cookies and preview links, made up once and kept beside the database, readable by its owner only. */
export function secretOf(dataDir: string): string {
	const file = join(dataDir, 'secret');
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		mkdirSync(dataDir, { recursive: true });
		try {
			writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		}
		return readFileSync(file, 'utf8').trim();
	}
}
