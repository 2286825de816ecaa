import { useEffect, useSyncExternalStore } from 'react';
import { z } from 'zod';

export type Found<Entry> = { state: 'here'; entry: Entry } | { state: 'loading' | 'absent' | 'failed' };

const loading: { state: 'loading' } = { state: 'loading' };

/** How many are asked for at once. */
const most = 100;
/** Some routes answer a page of a list. */
const Page = z.object({ items: z.array(z.unknown()) });

/**
 * What the server knows of numbered things that a text shows. All that is asked for while a page is drawn goes into one request
 * (`?ids=1,2`); what is known is asked for no more.
 */
export function recordStore<Schema extends z.ZodType>(path: string, schema: Schema, idOf: (entry: z.output<Schema>) => number) {
	type Entry = z.output<Schema>;
	const known = new Map<number, Found<Entry>>();
	const asked = new Set<number>();
	const listeners = new Set<() => void>();

	const keep = (id: number, found: Found<Entry>) => known.set(id, found);
	const tell = () => {
		for (const listener of listeners) listener();
	};
	const put = (entries: Entry[]) => {
		for (const entry of entries) keep(idOf(entry), { state: 'here', entry });
		tell();
	};
	const load = async () => {
		const ids = [...asked].slice(0, most);
		for (const id of ids) asked.delete(id);
		if (asked.size > 0) queueMicrotask(() => void load());
		try {
			const response = await fetch(`${path}?ids=${ids.join(',')}`);
			if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
			const entries = z.union([z.array(schema), Page]).parse(await response.json());
			const found = Array.isArray(entries) ? entries : z.array(schema).parse(entries.items);
			for (const id of ids) keep(id, { state: 'absent' });
			put(found);
		} catch {
			// Shown in the block itself, which asks again when it is drawn anew.
			for (const id of ids) keep(id, { state: 'failed' });
			tell();
		}
	};
	const ask = (id: number) => {
		const found = known.get(id);
		if (found && found.state !== 'failed') return;
		keep(id, loading);
		if (asked.size === 0) queueMicrotask(() => void load());
		asked.add(id);
	};
	const subscribe = (listener: () => void) => {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	};

	return { ask, put, subscribe, find: (id: number) => known.get(id) ?? loading };
}

type Store<Entry> = { ask: (id: number) => void; subscribe: (listener: () => void) => () => void; find: (id: number) => Found<Entry> };

/** What is known of one of them, asked for when it is not. */
export function useRecord<Entry>(store: Store<Entry>, id: number): Found<Entry> {
	useEffect(() => store.ask(id), [store, id]);
	return useSyncExternalStore(
		store.subscribe,
		() => store.find(id),
		() => loading,
	);
}
