import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleave } from './interleave.testing.ts';
import { killWriters } from './kill-writers.testing.ts';
import { sendDamaged } from './uploads.testing.ts';

/** `npm run faults [-- SEED]`: the faults of the unit tests in the numbers that the newsroom asks for; some minutes. Exit code 1 when anything was lost. */
const seed = Number(process.argv[2] ?? Date.now() % 100_000);
console.log(`Seed ${seed}`);
const folder = mkdtempSync(join(tmpdir(), 'portal-faults-'));
const failures = [
	...interleave(1000, 2, seed),
	...interleave(1000, 1, seed),
	...(await killWriters(folder, (kills) => kills >= 200, seed)),
	...(await sendDamaged(1000, join(folder, 'media'), seed)),
];
rmSync(folder, { recursive: true, force: true });
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
