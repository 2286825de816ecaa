import { type Database, transact } from '#db/client.ts';
import { restorePerson } from '#db/desk/imported-people.ts';
import { hasNoSections, type Restored, restoreSection, restoreTopic } from '#db/desk/imported-terms.ts';
import { isDatabaseTrouble } from '#db/trouble.ts';
import type { Term } from './term.ts';

/** A term that was read, and where. */
export type ReadTerm = { name: string; term: Term };
export type StoredTerms = { sections: number; topics: number; failed: { name: string; failure: unknown }[] };

/** So many are stored in one transaction: the desk waits no longer. */
const stretch = 50;

/**
 * Stores the sections, topics and biographies of another portal with all their languages, those above before those below. Sections are made only with
 * `createSections`; topics always, as those of articles are. One that cannot be stored leaves the others.
 */
export function storeTerms(db: Database, terms: readonly ReadTerm[], { createSections }: { createSections: boolean }): StoredTerms {
	const report: StoredTerms = { sections: 0, topics: 0, failed: [] };
	const ids = new Map<string, number>();
	const isFirst = hasNoSections(db);
	const store = (group: ReadTerm[]) => {
		const [first] = group;
		if (!first || (first.term.kind === 'section' && !createSections)) return;
		try {
			const { id, isNew } = restore(db, first.term, group, ids, isFirst);
			for (const { term } of group) ids.set(term.uri, id);
			if (isNew && first.term.kind !== 'person') report[first.term.kind === 'section' ? 'sections' : 'topics']++;
		} catch (failure) {
			if (isDatabaseTrouble(failure)) throw failure;
			report.failed.push({ name: first.name, failure });
		}
	};
	const groups = groupsOf(terms);
	for (let from = 0; from < groups.length; from += stretch) transact(db, () => groups.slice(from, from + stretch).forEach(store));
	return report;
}

function restore(db: Database, first: Term, group: ReadTerm[], ids: Map<string, number>, isFirst: boolean): Restored {
	const names = group.map(({ term: { locale, name, slug, description } }) => ({ locale, name, slug, description }));
	if (first.kind === 'topic') return restoreTopic(db, names);
	if (first.kind === 'person') return restorePerson(db, names);
	const above = group.flatMap(({ term }) => (term.kind === 'section' && term.above !== undefined ? [term.above] : []));
	const parentId = above.map((uri) => ids.get(uri)).find((id) => id !== undefined);
	return restoreSection(db, { names, form: first.form, parentId, position: isFirst ? first.position : undefined });
}

/** The languages of one section or topic together; what lies below another comes after it, whichever was read first. */
function groupsOf(terms: readonly ReadTerm[]): ReadTerm[][] {
	const byUri = new Map(terms.map((read) => [read.term.uri, read]));
	const done = new Set<string>();
	const groups: ReadTerm[][] = [];
	const add = (read: ReadTerm) => {
		const { uri, twins, ...term } = read.term;
		if (done.has(uri)) return;
		const group = [read, ...twins.flatMap((twin) => (done.has(twin) ? [] : (byUri.get(twin) ?? [])))];
		for (const each of group) done.add(each.term.uri);
		const above = term.kind === 'section' && term.above !== undefined ? byUri.get(term.above) : undefined;
		if (above) add(above);
		groups.push(group);
	};
	for (const read of terms) add(read);
	return groups;
}
