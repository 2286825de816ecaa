import { z } from 'zod';
import type { ByRole, Focus } from '#lib/content.ts';
import type { Term } from './term.ts';

/** What every format is read into: one language version as its source tells it, texts as they came. */
export type ImportItem = {
	/** Its id in the source: the same id is the same article on every run. */
	sourceId: string;
	locale?: string;
	/** Name or slug of a section. */
	section?: string;
	/** When it was published and last changed: ISO 8601 or YYYYMMDD. */
	date?: string;
	updated?: string;
	title: string;
	lead: string[];
	html?: string;
	paragraphs: string[];
	byline: string;
	sourceLine: string;
	images: { src: string; alt: string; caption: string; credit: string; focus?: Focus }[];
	videos: { url: string; caption: string }[];
	/** The article read aloud: a sound file beside the import file. */
	narration?: string;
	tags: string[];
	labels: ('ai_assisted' | 'sponsored')[];
	status: 'published' | 'draft' | 'in_review' | 'withdrawn';
	/** A static page instead of an article. */
	kind?: 'page';
	/** The text stands as the article had it: nothing is added to it or taken from its beginning. */
	isWhole?: true;
	slug?: string;
	sectionSlug?: string;
	/** The sections above it, the outermost first, for the case that it has to be made. */
	sectionsAbove?: { name: string; slug: string }[];
	/** Who did what, where that is known apart from the byline. */
	credits?: Credit[];
	seoTitle?: string;
	seoDescription?: string;
	corrections?: { text: string; at: string }[];
	/** Ids in the source of the same story in other languages. */
	translations?: string[];
	/** Addresses at which it was read before, as paths with their queries. */
	oldPaths?: string[];
	/** The front page of the site on which it was read before: files of it lead to ours. */
	oldSite?: string;
	/** For the address of a picture in the text the one of its largest copy. */
	largest?: Record<string, string>;
};

/** What a source says of an item that it withdraws, without a word of it; in all languages where none is named. */
export type Notice = { sourceId: string; locale?: string | undefined; at?: string | undefined };

export type Credit = { name: string; roles: ByRole[] };

/** One item of a file, or why it is none, what it is instead that nobody wants, the withdrawal of one, or the section or topic that it is; `place` finds it there (`line 17`), `dropped` names what was not understood. */
export type Entry = { place: string } & (
	| { item: ImportItem; dropped?: string[] }
	| { sourceId?: string; failure: string }
	| { skipped: string[] }
	| { notice: Notice }
	| { term: Term }
);

/** Required text. */
export const text = z.string({ error: ({ input }) => (input == null ? 'is missing' : 'is not text') });

/** Text that may be absent or null. */
export const optionalText = z
	.string({ error: 'is not text' })
	.nullish()
	.transform((value) => value ?? undefined);

/** A list that may be absent or null. */
export function optionalList<Item extends z.ZodType>(item: Item) {
	return z
		.array(item, { error: 'is not a list' })
		.nullish()
		.transform((value) => value ?? []);
}

/** What is wrong with a value, as one sentence. */
export function problemsOf(error: z.ZodError): string {
	const sentences = error.issues.map(({ path, message }) => `${path.length > 0 ? path.join('.') : 'the item'} ${message}`);
	return `${[...new Set(sentences)].slice(0, 3).join('; ')}.`;
}
