type Story = { id: number };

/** How many stories stand at the top of the front page: the lead and two beside it. */
export const frontPlaces = 3;

/** What the desk has decided about the top: stories that have a place of their own, and others that take the free places in order. */
export type Chosen<Item extends Story> = { planned: ReadonlyMap<number, Item>; slots: readonly Item[] };

/**
 * The stories at the top of the front page. At each place stands the one that is planned there, else the next one that the desk
 * has chosen, else the newest with a picture; only the lead may do without.
 */
export function fillPlaces<Item extends Story>(
	{ planned, slots }: Chosen<Item>,
	newest: readonly Item[],
	hasPicture: (item: Item) => boolean,
): { lead?: Item; second: Item[] } {
	const own = firstPlaces(planned);
	const taken = new Set([...own.values()].map(({ id }) => id));
	const queue = distinct([...slots, ...newest.filter(hasPicture)]).filter(({ id }) => !taken.has(id));
	const lead = own.get(0) ?? queue.shift() ?? newest.find(({ id }) => !taken.has(id));
	const second = places.slice(1).flatMap((place) => own.get(place) ?? queue.shift() ?? []);
	return { lead, second };
}

const places = Array.from({ length: frontPlaces }, (_, place) => place);

/** A story that is planned for two places stands at the first of them. */
function firstPlaces<Item extends Story>(planned: ReadonlyMap<number, Item>): Map<number, Item> {
	const seen = new Set<number>();
	const own = places.flatMap((place) => {
		const item = planned.get(place);
		if (!item || seen.has(item.id)) return [];
		seen.add(item.id);
		return [[place, item] as const];
	});
	return new Map(own);
}

function distinct<Item extends Story>(items: Item[]): Item[] {
	return [...new Map(items.map((item) => [item.id, item])).values()];
}
