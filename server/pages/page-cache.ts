import { LRUCache } from 'lru-cache';
import type { PageKeys } from '#lib/page-keys.ts';
import { type Stored, sizeOf } from '../stored.ts';

/** A finished page. `freshUntil` (ms): from then on it lists something that has changed, or a day that is over. */
export type Page = Stored & { keys: PageKeys; freshUntil: number };

export type PageCache = ReturnType<typeof createPageCache>;

/** Addresses nobody wrote an article for, and searches, may take this part of the memory and push out only each other. */
const minorShare = 1 / 16;

/** Finished pages by address, least recently read out first when they take more than `maxBytes`. */
export function createPageCache(maxBytes: number) {
	const index = createIndex();
	const dispose = (page: Page, address: string) => index.remove(address, page.keys);
	const lru = (share: number) =>
		new LRUCache<string, Page>({ maxSize: Math.ceil(maxBytes * share), sizeCalculation: sizeOf, noDisposeOnSet: true, dispose });
	const [pages, minor] = [lru(1 - minorShare), lru(minorShare)];
	return {
		get: (address: string): Page | undefined => pages.get(address) ?? minor.get(address),
		/** Keeps a page under its address; what is `isMinor` never takes the place of an article. */
		put(address: string, page: Page, isMinor: boolean): void {
			(isMinor ? pages : minor).delete(address);
			index.add(address, page.keys);
			(isMinor ? minor : pages).set(address, page);
		},
		/** Counts a page's size anew after an encoding was added. */
		grown(address: string, page: Page): void {
			for (const holder of [pages, minor]) {
				const kept = holder.peek(address);
				// The same object again would keep its old size.
				if (kept?.representations === page.representations) holder.set(address, { ...kept });
			}
		},
		/** Forgets the pages that are what changed, and marks those that list it. */
		change(keys: Iterable<string>, now: number): void {
			for (const key of keys) {
				for (const address of index.owners(key)) if (!pages.delete(address)) minor.delete(address);
				for (const address of index.listers(key)) {
					const page = pages.peek(address) ?? minor.peek(address);
					if (page) page.freshUntil = Math.min(page.freshUntil, now);
				}
			}
		},
		/** How many pages there are, and the bytes they take. */
		measure: () => ({ pages: pages.size, minor: minor.size, bytes: pages.calculatedSize + minor.calculatedSize }),
	};
}

type Addresses = Map<string, Set<string>>;

/** Which addresses depend on which key. */
function createIndex() {
	const [own, lists]: Addresses[] = [new Map(), new Map()];
	const add = (index: Addresses | undefined, key: string, address: string) => {
		const known = index?.get(key);
		if (known) known.add(address);
		else index?.set(key, new Set([address]));
	};
	const remove = (index: Addresses | undefined, key: string, address: string) => {
		const known = index?.get(key);
		known?.delete(address);
		if (known?.size === 0) index?.delete(key);
	};
	return {
		add(address: string, keys: PageKeys): void {
			for (const key of keys.own) add(own, key, address);
			for (const key of keys.lists) add(lists, key, address);
		},
		remove(address: string, keys: PageKeys): void {
			for (const key of keys.own) remove(own, key, address);
			for (const key of keys.lists) remove(lists, key, address);
		},
		owners: (key: string): string[] => [...(own?.get(key) ?? [])],
		listers: (key: string): string[] => [...(lists?.get(key) ?? [])],
	};
}
