import { start } from './start.ts';

try {
	await start();
} catch (error) {
	const debug = process.env.LOG_LEVEL === 'debug';
	console.error(debug || !(error instanceof Error) ? error : error.message);
	process.exit(1);
}
