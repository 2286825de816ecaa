import { once } from 'node:events';
import type { Environment } from '#lib/environment.ts';
import { createFront } from './front.ts';
import { readPlainPages } from './plain-page.ts';
import { startRenderer } from './renderer.ts';

/** Serves the portal until this process is told to stop. Throws when the port is taken or the renderer ends by itself. */
export async function serve(root: string, settings: Environment): Promise<void> {
	const { host, port, siteUrl } = settings;
	const renderer = await startRenderer(root, settings);
	const front = createFront(renderer, readPlainPages(root)).listen(port, host);
	let stopping = false;
	const stop = () => {
		stopping = true;
		front.close();
		renderer.process.kill('SIGTERM');
	};
	process.once('SIGTERM', stop).once('SIGINT', stop);
	try {
		await once(front, 'listening');
	} catch (error) {
		stop();
		throw new Error(`Port ${port} cannot be opened: ${error instanceof Error ? error.message : error}. Set PORT to another one.`);
	}
	console.log(`The portal is at ${siteUrl}`);
	const [code] = await once(renderer.process, 'exit');
	front.close();
	front.closeAllConnections();
	if (!stopping) throw new Error(`The renderer ended with code ${code}.`);
}
