import type { PreparedItem } from './prepare-item.ts';

/** The items of one run, so that two that share an id are not stored over each other again on every run. */
export class SeenItems {
	readonly #seen = new Map<string, { digest: string; place: string }>();

	/** Whether the same item came before; throws when another one with its id did, and nothing says which is the newer. */
	met({ item, digest }: PreparedItem, place: string): boolean {
		const key = `${item.locale} ${item.sourceId}`;
		const before = this.#seen.get(key);
		if (before && before.digest !== digest && item.updatedAt === undefined) {
			throw new Error(
				`Another item with this id came before (${before.place}). Give each its own id, or the versions of one their "updated" time.`,
			);
		}
		this.#seen.set(key, { digest, place });
		return before?.digest === digest;
	}
}
