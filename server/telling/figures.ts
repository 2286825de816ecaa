import type { Database } from '#db/client.ts';
import { outboxFigures } from '#db/telling/outbox.ts';

/** What waits to be told, for /metrics; nothing when the database is silent, so that the other figures are told all the same. */
export function tellingFigures(db: Database): Record<string, number> {
	try {
		return outboxFigures(db);
	} catch {
		return {};
	}
}
