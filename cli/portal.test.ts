import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { wxr } from './import/wxr/wxr.testing.ts';
import { runPortal } from './run-portal.testing.ts';

let folder = '';
let file = '';
const data = () => join(folder, 'data');

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'portal-'));
	file = join(folder, 'a.jsonl');
	writeFileSync(file, '{"id": 1, "category": "sport", "date": "20200701", "title": "Tin", "paragraphs": ["Một"]}\n{"id": 2}\n');
	vi.stubEnv('DATA_DIR', data());
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

/** Runs the command as a process of its own. */
function spawn(args: string[], variables: Record<string, string>) {
	const command = fileURLToPath(new URL('portal.ts', import.meta.url));
	return spawnSync(process.execPath, [command, ...args], { env: { ...process.env, ...variables }, encoding: 'utf8' });
}

describe('called wrongly, it says how to call it', () => {
	test.each([
		[[], 'Which command?', 'COMMAND --help tells more.'],
		[['nonsense'], 'There is no command "nonsense".', 'import     store'],
		[['import'], 'Which file?', 'Usage: npm run portal -- import FILE…'],
		[['import', '--colour', 'x'], "Unknown option '--colour'", 'Usage: npm run portal -- import FILE…'],
		[['import', 'x', '--format', 'docx'], '--format is "docx", but must be one of auto, jsonl, ninjs, wxr.', 'Usage:'],
		[['import', 'x', '--status', 'withdrawn'], '--status is "withdrawn", but must be one of published, draft.', 'Usage:'],
		[['import', 'x', '--locale', 'fr'], '--locale is "fr", but must be one of vi, en.', 'Usage:'],
		[['generate'], 'How many articles?', 'Usage: npm run portal -- generate --articles N'],
		[['generate', '--articles', '1e6'], '--articles is "1e6", but must be a whole number from 1 to 10000000.', 'Usage:'],
		[['generate', '--articles', '0'], '--articles is "0", but must be', 'Usage:'],
		[['generate', '--articles', '5', '--seed', 'x'], '--seed is "x", but must be a whole number from 0', 'Usage:'],
		[['migrate', 'x'], 'Unexpected argument', 'Usage: npm run portal -- migrate'],
	])('%j', async (args, problem, usage) => {
		const { status, out, err } = await runPortal(...args);
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err).toContain(problem);
		expect(err).toContain(usage);
	});

	test('asked for help, it answers', async () => {
		expect(await runPortal('--help')).toMatchObject({ status: 0, out: expect.stringContaining('create or upgrade the database'), err: '' });
		expect(await runPortal('import', '--help')).toMatchObject({ status: 0, out: expect.stringContaining('--dry-run') });
	});
});

test('import: nothing by a dry run, then what is good, and exit code 1 for what is not', async () => {
	const trial = await runPortal('import', file, '--create-sections', '--dry-run');
	expect(trial).toMatchObject({
		status: 1,
		out: '1 imported, 0 updated, 0 unchanged, 1 failed. This was a dry run: nothing was stored.\n',
	});
	expect(existsSync(data())).toBe(false);

	const first = await runPortal('import', file, '--create-sections', '--json');
	const failed = [{ item: 'a.jsonl, line 2 (2)', reason: 'title is missing.' }];
	expect(JSON.parse(first.out)).toEqual({ imported: 1, updated: 0, unchanged: 0, failed, dropped: [], doubles: [] });

	const second = await runPortal('import', file);
	expect(second).toEqual({
		status: 1,
		out: '0 imported, 0 updated, 1 unchanged, 1 failed.\n',
		err: 'a.jsonl, line 2 (2): title is missing.\n',
	});
	expect(readdirSync(data())).toEqual(['portal.db']);
	expect(await runPortal('migrate')).toMatchObject({ status: 0, out: `${join(data(), 'portal.db')} is up to date.\n` });
});

test('import: a trial that proposes a map of sections tries it with the sections it proposes', async () => {
	const [site, map] = [join(folder, 'site.xml'), join(folder, 'map.json')];
	writeFileSync(site, wxr({ id: 1, categories: [['category', 'lang-nghe', 'Làng nghề']] }));
	const { status, out, err } = await runPortal('import', site, '--dry-run', '--map', map);
	expect(out).toContain('1 imported, 0 updated, 0 unchanged, 0 failed.');
	expect(err).toContain(`A map of sections was written to ${map}.`);
	expect(status).toBe(0);
	expect(JSON.parse(readFileSync(map, 'utf8'))).toMatchObject({ sections: { 'lang-nghe': 'lang-nghe' } });
	expect(await runPortal('import', site, '--dry-run', '--map', map, '--create-sections')).toMatchObject({ status: 0 });
});

test('generate: adds to what is there, and the check finds nothing wrong', async () => {
	const { out } = await runPortal('generate', '--articles', '30');
	expect(out).toBe(`30 generated articles are in ${join(data(), 'portal.db')}.\n`);
	expect(await runPortal('check')).toMatchObject({ status: 0, out: expect.stringContaining('nothing is wrong') });
});

test('check: where there is no portal, it says so', () => {
	for (const DATA_DIR of [join(folder, 'nowhere'), mkdtempSync(join(folder, 'empty-'))]) {
		const { status, stdout, stderr } = spawn(['check'], { DATA_DIR });
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toContain(`There is no portal here: no database ${join(DATA_DIR, 'portal.db')}.`);
	}
});

test('as a process: failures are one sentence, with their stack only when debugging', () => {
	const DATA_DIR = join(folder, 'broken');
	expect(spawn(['migrate'], { DATA_DIR })).toMatchObject({ status: 0, stdout: expect.stringContaining('0001-initial.sql') });
	writeFileSync(join(DATA_DIR, 'portal.db'), 'This is no database, however long it is. '.repeat(200));
	const plain = spawn(['import', file], { DATA_DIR });
	expect(plain).toMatchObject({ status: 1, stdout: '' });
	expect(plain.stderr.trim().split('\n')).toHaveLength(1);
	expect(spawn(['import', file], { DATA_DIR, LOG_LEVEL: 'debug' }).stderr).toContain('    at ');
	expect(spawn(['migrate'], { LOG_LEVEL: 'loud' })).toMatchObject({ status: 1, stderr: expect.stringContaining('LOG_LEVEL') });
});
