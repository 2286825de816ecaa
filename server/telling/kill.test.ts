import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { createSection } from '#db/desk/sections.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { migrate } from '#db/migrate.ts';
import { outboxFigures } from '#db/telling/outbox.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';

test('a process that is killed while it tells leaves nothing untold; a cache hears within a second', async () => {
	const told: { pattern: string; at: number }[] = [];
	let answer = (_: ServerResponse): unknown => undefined;
	const cache = createServer((request, response) => {
		told.push({ pattern: `${request.headers['cache-tag-pattern']}`, at: Date.now() });
		answer(response);
	}).listen(0, '127.0.0.1');
	await once(cache, 'listening');
	onTestFinished(() => {
		cache.closeAllConnections();
		cache.close();
	});
	const file = join(temporaryFolder(), 'portal.db');
	const db = openDatabase(file);
	onTestFinished(() => void db.$client.close());
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const publish = (title: string) =>
		createArticle(db, {
			locale: 'vi',
			sectionId,
			title,
			lead: [],
			status: 'published',
			publishedAt: new Date(0),
			document: documentOf(paragraph('Tin.')),
		});
	const start = async () => {
		const { port } = cache.address() as AddressInfo;
		const child = spawn(process.execPath, [join(import.meta.dirname, 'tell.testing.ts'), file, `http://127.0.0.1:${port}`], {
			stdio: 'inherit',
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		await vi.waitFor(
			() => expect(db.$client.prepare('SELECT count(*) FROM outbox_service WHERE leased_until = 0').pluck().get()).toBe(1),
			30_000,
		);
		return child;
	};

	const first = await start();
	const id = publish('Một');
	await vi.waitFor(() => expect(told).toHaveLength(1), 30_000);
	first.kill('SIGKILL');
	await once(first, 'exit');
	const later = publish('Hai');
	answer = (response) => response.end();
	await start();
	await vi.waitFor(() => expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0 }), 30_000);
	const again = told
		.slice(1)
		.map(({ pattern }) => pattern)
		.join(' ');
	expect(again).toContain(`article:${id}`);
	expect(again).toContain(`article:${later}`);

	// Each is published just after the one before was told: a rhythm of a second or more would be late every time, other work at the machine is not.
	const delays: number[] = [];
	while (delays.length < 5) {
		const [before, at] = [told.length, Date.now()];
		publish(`Tin ${before}`);
		await vi.waitFor(() => expect(told.length).toBe(before + 1), { timeout: 30_000, interval: 10 });
		delays.push((told.at(-1)?.at ?? 0) - at);
	}
	expect(Math.min(...delays)).toBeLessThan(1000);
});
