import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { createSection } from '#db/desk/sections.ts';
import { migrate } from '#db/migrate.ts';
import { resolve, resolveQuery } from '#db/reading/resolve.ts';
import { redirect } from '#db/schema/site.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { environment } from '#lib/environment.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { portal } from './portal.ts';

const { databaseFile, siteUrl } = vi.hoisted(() => {
	process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/portal-redirects-${process.pid}`;
	return { databaseFile: `${process.env.DATA_DIR}/portal.db`, siteUrl: 'http://localhost:3000' };
});

/** Runs the command, and answers its exit code and what it said. */
async function run(...args: string[]) {
	const out = vi.spyOn(console, 'log').mockImplementation(() => {});
	const err = vi.spyOn(console, 'error').mockImplementation(() => {});
	const status = await portal(args);
	const said = { status, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') };
	vi.restoreAllMocks();
	return said;
}

test('a table of old addresses goes in, comes out, and goes in again without a change', async () => {
	expect(environment().databaseFile).toBe(databaseFile);
	const db = openDatabase(databaseFile);
	migrate(db, migrations);
	createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const folder = temporaryFolder();
	const [file, copy] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
	const lines = Array.from({ length: 3000 }, (_, number) => `https://baocu.example/tin/${number}.html,${siteUrl}/thoi-su`);
	writeFileSync(
		file,
		[
			'from,to',
			...lines,
			'"/tin,cũ/đường";/thoi-su',
			'/?p=12\t/thoi-su',
			'/thoi-su,/video',
			'/x,https://evil.example/',
			'/y',
			'/tin/1.html,/video',
			'/z,/z',
			'',
		].join('\r\n'),
	);
	const trial = await run('redirects', 'import', file, '--dry-run');
	expect([trial.status, trial.out, db.select().from(redirect).all().length]).toEqual([
		1,
		'Would be added: 3002, changed: 0, unchanged: 0, not taken: 5.',
		0,
	]);
	const { status, out, err } = await run('redirects', 'import', file);
	expect([status, out]).toEqual([1, 'Added: 3002, changed: 0, unchanged: 0, not taken: 5.']);
	expect(err.split('\n').map((line) => line.replace(/:.*: /, ': '))).toEqual([
		'Line 3004: a page of the paper has the old address.',
		'Line 3005: the new address is not one of this site.',
		'Line 3006: the new address is not one of this site.',
		'Line 3007: the old address stood before with another new one.',
		'Line 3008: it would lead to itself.',
	]);
	expect(resolve(db, '/tin/2999.html', null)).toMatchObject({ kind: 'moved', to: '/thoi-su' });
	expect(resolve(db, encodeURI('/tin,cũ/đường'), null)).toMatchObject({ kind: 'moved', to: '/thoi-su' });
	expect(resolveQuery(db, '/', 'p=12')).toMatchObject({ kind: 'moved', to: '/thoi-su' });
	expect((await run('redirects', 'export', '--out', copy)).status).toBe(0);
	expect(readFileSync(copy, 'utf8').split('\r\n')).toHaveLength(3004);
	expect((await run('redirects', 'import', copy)).out).toBe('Added: 0, changed: 0, unchanged: 3002, not taken: 0.');
	db.$client.close();
});

test('a file that is not there, or no table, is named in one sentence', async () => {
	const missing = await run('redirects', 'import', '/nowhere/a.csv');
	expect([missing.status, missing.err]).toEqual([1, expect.stringContaining('/nowhere/a.csv')]);
	expect((await run('redirects', 'import')).status).toBe(2);
	expect((await run('redirects', 'bake')).status).toBe(2);
});
