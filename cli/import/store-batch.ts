import { type Database, transact } from '#db/client.ts';
import { isDatabaseTrouble } from '#db/trouble.ts';
import type { Dropped } from '#lib/html/html-to-document.ts';
import type { PreparedItem } from './prepare-item.ts';
import { type Outcome, storeItem } from './store-item.ts';

export type BatchOptions = { createSections: boolean; dryRun: boolean };
/** An item that waits for its transaction; `name` finds it in its file. */
export type Waiting = { name: string; prepared: PreparedItem; dropped: Dropped[] };
export type Stored = Waiting & ({ outcome: Outcome } | { failure: unknown });

/** Undoes a batch once its outcomes are known. */
class DryRun extends Error {}

/**
 * Stores items in one transaction, each in a savepoint of its own, so that one that fails leaves the others. A dry run is
 * rolled back at its end. Throws when the database itself fails (full, locked, damaged): then nothing of the batch is kept.
 */
export function storeBatch(db: Database, batch: readonly Waiting[], { createSections, dryRun }: BatchOptions): Stored[] {
	let stored: Stored[] = [];
	const write = () => {
		stored = batch.map((waiting) => attempt(db, waiting, createSections));
		if (dryRun) throw new DryRun();
	};
	try {
		transact(db, write);
	} catch (error) {
		if (!(error instanceof DryRun)) throw error;
	}
	return stored;
}

function attempt(db: Database, waiting: Waiting, createSections: boolean): Stored {
	try {
		return { ...waiting, outcome: storeItem(db, waiting.prepared, createSections) };
	} catch (failure) {
		if (isDatabaseTrouble(failure)) throw failure;
		return { ...waiting, failure };
	}
}
