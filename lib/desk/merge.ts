import { diffArrays } from 'diff';
import type { Block } from '../document/schema.ts';
import type { ArticleContent } from './article-content.ts';

export type Field = keyof ArticleContent;
/** A place where two people wrote different things: a field, or a stretch of the text. `place` is where in the merged text it begins. */
export type Conflict =
	| { field: Exclude<Field, 'document'>; mine: unknown; theirs: unknown }
	| { field: 'document'; place: number; mine: Block[]; theirs: Block[] };
export type Merged = { content: ArticleContent; conflicts: Conflict[] };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const fields = [
	'title',
	'lead',
	'sectionId',
	'slug',
	'image',
	'video',
	'narrationId',
	'credits',
	'topics',
	'labels',
	'sourceLine',
	'seoTitle',
	'seoDescription',
] as const satisfies readonly Exclude<Field, 'document'>[];

/**
 * Both people's changes of a text that they began with: what only one of them changed is taken, what both changed differently is a
 * conflict, in which the merged text holds theirs for a field, and nothing yet for a stretch of the body. Three-way merge by field
 * and by block (diff3: Khanna, Kunal and Pierce, 2007).
 */
export function mergeContents(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent): Merged {
	const conflicts: Conflict[] = [];
	const content: ArticleContent = { ...theirs };
	for (const field of fields) {
		if (same(mine[field], theirs[field]) || same(mine[field], base[field])) continue;
		if (same(theirs[field], base[field])) Object.assign(content, { [field]: mine[field] });
		else conflicts.push({ field, mine: mine[field], theirs: theirs[field] });
	}
	const merged = mergeBlocks(base.document.content, mine.document.content, theirs.document.content);
	content.document = { type: 'doc', content: merged.blocks };
	return { content, conflicts: [...conflicts, ...merged.conflicts] };
}

type BlockMerge = { blocks: Block[]; conflicts: Extract<Conflict, { field: 'document' }>[] };

/** Merges the stretches between blocks that nobody touched. */
function mergeBlocks(base: Block[], mine: Block[], theirs: Block[]): BlockMerge {
	const [inMine, inTheirs] = [matches(base, mine), matches(base, theirs)];
	const out: BlockMerge = { blocks: [], conflicts: [] };
	let [atBase, atMine, atTheirs] = [0, 0, 0];
	for (let place = 0; place <= base.length; place++) {
		const [toMine, toTheirs] = place < base.length ? [inMine.get(place), inTheirs.get(place)] : [mine.length, theirs.length];
		if (toMine === undefined || toTheirs === undefined) continue;
		mergeStretch(out, base.slice(atBase, place), mine.slice(atMine, toMine), theirs.slice(atTheirs, toTheirs));
		out.blocks.push(...base.slice(place, place + 1));
		[atBase, atMine, atTheirs] = [place + 1, toMine + 1, toTheirs + 1];
	}
	return out;
}

function mergeStretch(out: BlockMerge, base: Block[], mine: Block[], theirs: Block[]): void {
	if (same(mine, theirs) || same(mine, base)) out.blocks.push(...theirs);
	else if (same(theirs, base)) out.blocks.push(...mine);
	else out.conflicts.push({ field: 'document', place: out.blocks.length, mine, theirs });
}

/** Which block of the one text is which of the other. */
function matches(base: Block[], other: Block[]): Map<number, number> {
	const found = new Map<number, number>();
	let [left, right] = [0, 0];
	for (const { added, removed, value } of diffArrays(
		base.map((block) => JSON.stringify(block)),
		other.map((block) => JSON.stringify(block)),
	)) {
		if (!added && !removed) for (let step = 0; step < value.length; step++) found.set(left + step, right + step);
		if (!added) left += value.length;
		if (!removed) right += value.length;
	}
	return found;
}

export type Choice = 'mine' | 'theirs' | 'both';

/** The merged text with each conflict settled: by one side or, for lists and stretches of text, by both, mine first. */
export function settle({ content, conflicts }: Merged, choices: Choice[]): ArticleContent {
	const settled: ArticleContent = { ...content };
	const blocks = [...content.document.content];
	// From the end, so that the places of those before stay true.
	for (const [place, conflict] of [...conflicts.entries()].reverse()) {
		const choice = choices[place] ?? 'theirs';
		if (conflict.field === 'document') {
			const taken = { mine: conflict.mine, theirs: conflict.theirs, both: [...conflict.mine, ...conflict.theirs] }[choice];
			blocks.splice(conflict.place, 0, ...taken);
		} else if (choice === 'both' && Array.isArray(conflict.mine) && Array.isArray(conflict.theirs)) {
			const known = new Set(conflict.mine.map((item) => JSON.stringify(item)));
			Object.assign(settled, {
				[conflict.field]: [...conflict.mine, ...conflict.theirs.filter((item) => !known.has(JSON.stringify(item)))],
			});
		} else if (choice !== 'theirs') Object.assign(settled, { [conflict.field]: conflict.mine });
	}
	settled.document = { type: 'doc', content: blocks };
	return settled;
}
