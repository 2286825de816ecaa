import { join } from 'node:path';
import { sharedDatabase } from '#db/client.ts';
import { isMigrated } from '#db/migrate.ts';
import { environment } from '#lib/environment.ts';

export const dynamic = 'force-dynamic';

/** Ready: the database answers and has this portal's schema. */
export function GET(): Response {
	const headers = { 'cache-control': 'no-store' };
	try {
		const ready = isMigrated(sharedDatabase(environment().databaseFile), join(process.cwd(), 'db/migrations'));
		return new Response(ready ? 'ok\n' : 'migrations are missing\n', { status: ready ? 200 : 503, headers });
	} catch (error) {
		console.error('Not ready:', error);
		return new Response('the database does not answer\n', { status: 503, headers });
	}
}
