import { writeSync } from 'node:fs';
import { openDatabase } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { createDraft, saveDraft } from '#db/desk/drafts.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { findPlace } from '#db/desk/standing.ts';
import { isBusy, patiently } from '#db/patience.ts';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';

/**
 * A process that works at the desk until it is killed: begins stories, saves, publishes. Says what it is about to do and what was
 * acknowledged, a line of JSON each, so that whoever kills it knows both. What was not acknowledged is done first, with its old key.
 */
export type Order =
	| { kind: 'begin'; key: string }
	| { kind: 'auto' | 'save'; key: string; id: number; rev: number; n: number }
	| { kind: 'publish'; key: string; id: number; rev: number; n: number };
export type Line = { begins: Order } | { done: Order; id: number; rev: number } | { refused: Order; why: string };

type Given = {
	file: string;
	name: string;
	actor: Actor;
	sectionId: number;
	n: number;
	pending?: Order;
	story?: { id: number; rev: number };
};

const given: Given = JSON.parse(process.argv[2] ?? '{}');
const db = openDatabase(given.file);
const say = (line: Line) => writeSync(1, `${JSON.stringify(line)}\n`);
let { n } = given;

/** What a save holds: its number stands in the title, the lead and the text, so that half a story would show. */
const contentOf = (number: number): ArticleContent => ({
	title: `${given.name} ${number}`,
	lead: [`${number}`],
	sectionId: given.sectionId,
	slug: '',
	document: documentOf(paragraph(`${number}`), paragraph('Người dân hai bờ đi lại thuận tiện. '.repeat(30))),
	...{ credits: [{ name: 'Hà Linh', roles: ['text'] }], topics: [], labels: [], sourceLine: '', seoTitle: '', seoDescription: '' },
});

function act(order: Order): { id: number; rev: number } {
	if (order.kind === 'begin') {
		const { actor, sectionId } = given;
		const id = createDraft(db, actor, { locale: 'vi', sectionId, content: contentOf(0), key: order.key });
		return { id, rev: findPlace(db, id)?.rev ?? 0 };
	}
	const { id, rev, key, kind } = order;
	if (kind === 'publish') {
		// A move has no key: it is good for one revision at one stage, and refused when it was made already.
		moveArticle(db, given.actor, { id, move: 'publishAtOnce', rev, override: true });
		return { id, rev };
	}
	return { id, rev: saveDraft(db, given.actor, { id, rev, content: contentOf(order.n), key, kind }).rev };
}

async function run(order: Order): Promise<{ id: number; rev: number } | undefined> {
	say({ begins: order });
	try {
		const { id, rev } = await patiently(() => act(order));
		say({ done: order, id, rev });
		return { id, rev };
	} catch (error) {
		if (isBusy(error)) throw error;
		say({ refused: order, why: `${error}` });
		return undefined;
	}
}

const key = () => crypto.randomUUID();
let story = given.pending ? ((await run(given.pending)) ?? given.story) : given.story;
for (let turn = 0; ; turn++) {
	if (!story || turn % 12 === 11) story = await run({ kind: 'begin', key: key() });
	if (!story) continue;
	const { id, rev }: { id: number; rev: number } = story;
	const kind = turn % 5 === 4 ? 'publish' : turn % 3 === 2 ? 'save' : 'auto';
	if (kind !== 'publish') n++;
	story = (await run({ kind, key: key(), id, rev, n })) ?? { id, rev: findPlace(db, id)?.rev ?? 0 };
}
