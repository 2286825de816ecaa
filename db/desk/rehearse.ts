import type { Database } from '../client.ts';

/** Does something, takes it back, and returns what it returned. */
export function rehearse<Value>(db: Database, work: () => Value): Value {
	db.$client.exec('BEGIN IMMEDIATE');
	try {
		return work();
	} finally {
		// What failed for want of disk has been taken back already.
		if (db.$client.inTransaction) db.$client.exec('ROLLBACK');
	}
}
