type Moved = { keys: Iterable<unknown>; target: { key: unknown; dropPosition: 'before' | 'after' | 'on' } };

/** The items in their order after some of them were dropped before or after another. */
export function moved<Item extends { id: number }>(items: readonly Item[], { keys, target }: Moved): Item[] {
	const taken = new Set(keys);
	const [carried, rest] = [items.filter(({ id }) => taken.has(id)), items.filter(({ id }) => !taken.has(id))];
	const at = rest.findIndex(({ id }) => id === target.key);
	// Dropped on its own place.
	if (at < 0) return [...items];
	return rest.toSpliced(target.dropPosition === 'before' ? at : at + 1, 0, ...carried);
}
