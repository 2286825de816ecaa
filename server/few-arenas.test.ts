import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fewArenas } from './few-arenas.ts';

const script = `
	const { beginWithFewArenas } = await import('${import.meta.dirname}/few-arenas.ts');
	beginWithFewArenas();
	console.log(JSON.stringify({ pid: process.pid, arenas: process.env.MALLOC_ARENA_MAX, flags: process.execArgv.includes('--max-old-space-size=99') }));
`;

async function run(env: NodeJS.ProcessEnv) {
	const child = spawn(process.execPath, ['--max-old-space-size=99', '--input-type=module', '--eval', script], { env, stdio: 'pipe' });
	const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
	return { child: child.pid, complaints, ...(JSON.parse(output) as { pid: number; arenas?: string; flags: boolean }) };
}

const { MALLOC_ARENA_MAX: _, ...plain } = process.env;

test.skipIf(process.platform !== 'linux')(
	'the front begins once more with two arenas, as the same process with the same flags',
	async () => {
		const { child, ...told } = await run(plain);
		expect(told).toEqual({ pid: child, arenas: '2', flags: true, complaints: '' });
	},
);

test('what the operator has set is kept', async () => {
	expect(await run({ ...plain, MALLOC_ARENA_MAX: '1' })).toMatchObject({ arenas: '1' });
	expect(fewArenas({ ...plain, MALLOC_ARENA_MAX: '4' })).toMatchObject({ MALLOC_ARENA_MAX: '4' });
});
