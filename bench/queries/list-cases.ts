import { correctionPages, listCorrections } from '#db/reading/corrections.ts';
import { readFrontPage } from '#db/reading/front-page.ts';
import { latestArticles, personArticles, sectionArticles, topicArticles, videoArticles } from '#db/reading/lists.ts';
import { mostRead } from '#db/reading/most-read.ts';
import { resolve } from '#db/reading/resolve.ts';
import { listSections } from '#db/reading/sections.ts';
import type { Section } from '#lib/content.ts';
import { withDescendants } from '#lib/sections.ts';
import type { Random } from '../../cli/generate/random.ts';
import type { Case } from './case.ts';
import type { Stage } from './stage.ts';

const navigation = ({ db }: Stage) => listSections(db, 'vi');
/** A section that others stand below: its lists are merged from several. */
const parents = (sections: Section[]) => sections.filter(({ id }) => sections.some(({ parentId }) => parentId === id));
const sectionOf = (stage: Stage, random: Random) => random.pick(parents(navigation(stage)));

function sectionPage(stage: Stage, random: Random, depth: 'first' | 'last'): () => unknown {
	const ids = withDescendants(navigation(stage), sectionOf(stage, random).id);
	const page = depth === 'first' ? 1 : sectionArticles.pages(stage.db, 'vi', ids);
	return () => sectionArticles.page(stage.db, 'vi', ids, page);
}

function resolvePage(stage: Stage, path: string, page: string): () => unknown {
	return () => resolve(stage.db, path, page);
}

/** What pages with lists read, as they read it; lists end at page 100 (maxPages), small archives before it. */
export const listCases: readonly Case[] = [
	{ name: 'front page', prepare: (stage) => () => readFrontPage(stage.db, 'vi', navigation(stage)) },
	{
		name: 'most read',
		prepare:
			({ db }) =>
			() =>
				mostRead(db, 'vi', 8),
	},
	{ name: 'section, page 1', prepare: (stage, random) => sectionPage(stage, random, 'first') },
	{ name: 'section, page 100 or last', prepare: (stage, random) => sectionPage(stage, random, 'last') },
	{
		name: 'latest, page 100 or last',
		prepare: ({ db }) => {
			const last = latestArticles.pages(db, 'vi', undefined);
			return () => latestArticles.page(db, 'vi', undefined, last);
		},
	},
	{ name: 'topic', prepare: ({ db, topics }, random) => onPage((id) => topicArticles.page(db, 'vi', id, 1), random.pick(topics)) },
	{ name: 'author', prepare: ({ db, people }, random) => onPage((id) => personArticles.page(db, 'vi', id, 1), random.pick(people)) },
	{
		name: 'video, page 1',
		prepare:
			({ db }) =>
			() =>
				videoArticles.page(db, 'vi', undefined, 1),
	},
	{
		name: 'corrections, page 1',
		prepare:
			({ db }) =>
			() =>
				listCorrections(db, 'vi', 1),
	},
	{ name: 'address: section, ?page=100', prepare: (stage, random) => resolvePage(stage, `/${sectionOf(stage, random).slug}`, '100') },
	{ name: 'address: video, ?page=100', prepare: (stage) => resolvePage(stage, '/video', '100') },
	{
		name: 'address: corrections, ?page=100',
		prepare:
			({ db }) =>
			() =>
				correctionPages(db, 'vi'),
	},
];

function onPage(read: (id: number) => unknown, id: number): () => unknown {
	return () => read(id);
}
