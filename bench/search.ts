import type { Database } from '#db/client.ts';
import { searchArticles } from '#db/reading/search.ts';
import { foldedForm } from '#lib/search/forms.ts';
import { parseQuery } from '#lib/search/query.ts';
import { tokens } from '#lib/text/words.ts';
import { corpus, importCorpus } from './corpus.ts';
import type { Bench, Figure } from './figure.ts';
import { percentile } from './percentile.ts';

type Titled = { id: number; title: string };

const sampleSize = 500;
const syllables = 4;

/** How long the import of real articles takes, and how well they are found; nothing where the corpus is not at hand. */
export async function measureCorpus({ folder }: Bench): Promise<Figure[]> {
	if (corpus === undefined) {
		console.log('The corpus of real articles (../shared/data/news-vi.jsonl.gz) is not here: import and search are skipped.');
		return [];
	}
	const { db, figures } = await importCorpus(folder, corpus);
	const found = measureSearch(db);
	db.$client.close();
	return [...figures, ...found];
}

/** How well and how fast articles are found by four syllables of their titles, typed without accents. */
function measureSearch(db: Database): Figure[] {
	const articles = db.$client.prepare<[], Titled>("SELECT id, title FROM article WHERE locale = 'vi' ORDER BY id").all();
	const frequency = syllableFrequency(articles);
	const step = articles.length / sampleSize;
	const sample = Array.from({ length: sampleSize }, (_, place) => articles[Math.floor(place * step)]).filter(
		(article) => article !== undefined,
	);
	const runs = sample.map(({ id, title }) => timedRank(db, id, distinctive(title, frequency)));
	const share = (limit: number) => `${((100 * runs.filter(({ rank }) => rank <= limit).length) / runs.length).toFixed(1)} %`;
	const times = runs.map(({ milliseconds }) => milliseconds);
	const at = (part: number) => `${percentile(times, part).toFixed(2)} ms`;
	const how = `${runs.length} articles, the ${syllables} rarest syllables of the title, folded, in the title's order`;
	return [
		{ what: 'search: at rank 1', value: share(1), how },
		{ what: 'search: among the first ten', value: share(10), how },
		{ what: 'search: p50', value: at(0.5), how: 'one query with snippets of its first page, in process' },
		{ what: 'search: p95', value: at(0.95), how: 'the same' },
	];
}

function timedRank(db: Database, id: number, words: string): { rank: number; milliseconds: number } {
	const began = performance.now();
	const { items } = searchArticles(db, parseQuery(words), { locale: 'vi' }, 1);
	const milliseconds = performance.now() - began;
	const place = items.findIndex((item) => item.id === id);
	return { rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1, milliseconds };
}

function syllableFrequency(articles: Titled[]): Map<string, number> {
	const frequency = new Map<string, number>();
	for (const { title } of articles) {
		for (const word of new Set(foldedWords(title))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	}
	return frequency;
}

function distinctive(title: string, frequency: Map<string, number>): string {
	const words = [...new Set(foldedWords(title))];
	const rarest = words.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0)).slice(0, syllables);
	return words.filter((word) => rarest.includes(word)).join(' ');
}

function foldedWords(title: string): string[] {
	return tokens(foldedForm(title)).map(({ text }) => text);
}
