import { beginWithFewArenas } from './few-arenas.ts';

beginWithFewArenas();

try {
	// Loaded only now: the process that begins anew need not read it twice.
	const { start } = await import('./start.ts');
	await start();
} catch (error) {
	const debug = process.env.LOG_LEVEL === 'debug';
	console.error(debug || !(error instanceof Error) ? error : error.message);
	process.exit(1);
}
