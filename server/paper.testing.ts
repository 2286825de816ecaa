import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { createSection } from '#db/desk/sections.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { readEnvironment } from '#lib/environment.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { createFront } from './front.ts';
import { openHouse } from './open-house.ts';

/** Listens on a port of its own until the test is finished; returns the port. */
export async function openServer(server: Server, closed: () => void = () => {}): Promise<number> {
	await once(server.listen(0, 'localhost'), 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close(closed);
	});
	const address = server.address();
	return typeof address === 'object' && address ? address.port : 0;
}

/** A paper on a file, a front before two renderers of it, and a connection of its own for whoever writes. */
export async function openPaper(startRenderer: (databaseFile: string) => Promise<{ port: number }>) {
	const settings = readEnvironment({ DATA_DIR: join(temporaryFolder(), 'data') });
	const db = openDatabase(settings.databaseFile);
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const renderers = [await startRenderer(settings.databaseFile), await startRenderer(settings.databaseFile)];
	let turn = 0;
	const pool = { pick: async () => renderers[turn++ % 2] ?? { port: 0 }, pids: () => [], close: async () => {} };
	const reading = openDatabase(settings.databaseFile);
	const house = openHouse({
		root: temporaryFolder(),
		settings,
		db: reading,
		presses: pool,
		pool,
		jobs: { count: () => {}, miss: () => {}, use: () => {}, close: async () => {} },
		plainPages: new Map(),
	});
	const port = await openServer(createFront(house.desks, { ...house, siteUrl: settings.siteUrl, plainPages: new Map() }), () =>
		reading.$client.close(),
	);
	return { db, sectionId, port };
}
