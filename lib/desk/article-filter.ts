import { z } from 'zod';
import { parseDate } from '../dates.ts';
import { isLocale, type Locale } from '../locales.ts';

/** What the desk's list can be narrowed to by state: how far an article is, or `updating`: published, with newer text beside it. */
export const listStates = ['draft', 'in_review', 'returned', 'approved', 'scheduled', 'published', 'updating', 'withdrawn'] as const;
export type ListState = (typeof listStates)[number];

export const videoFilters = ['any', 'plays', 'unchecked', 'broken'] as const;
export type VideoFilter = (typeof videoFilters)[number];

/** One row of the list, by what it is ordered by: pages go on from there. */
export type Cursor = { changedAt: number; id: number };

/** What somebody looks for in the desk's list, as its address says it. */
export type ArticleFilter = {
	state?: ListState;
	/** A section, with those below it. */
	section?: number;
	/** The id of whoever began the article. */
	author?: string;
	language?: Locale;
	/** Changed from this day on, to the end of that one (Vietnam, YYYY-MM-DD). */
	from?: string;
	to?: string;
	video?: VideoFilter;
	/** The language that the story is not written in yet. */
	missing?: Locale;
	mine?: true;
	words?: string;
	/** Older than this row, or newer. */
	before?: Cursor;
	after?: Cursor;
};

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const language = optional(z.string().refine(isLocale));
const day = optional(z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && parseDate(text) !== undefined));
const cursor = optional(
	z
		.string()
		.regex(/^\d{1,15}\.\d{1,12}$/)
		.transform((text) => {
			const [changedAt = 0, id = 0] = text.split('.').map(Number);
			return { changedAt, id };
		}),
);

const Parameters = z.object({
	state: optional(z.enum(listStates)),
	section: optional(z.coerce.number().int().positive()),
	author: optional(z.string().min(1).max(64)),
	language,
	from: day,
	to: day,
	video: optional(z.enum(videoFilters)),
	missing: language,
	mine: optional(z.literal('1').transform(() => true as const)),
	words: optional(z.string().trim().min(1).max(200)),
	before: cursor,
	after: cursor,
});

type Given = Record<string, string | string[] | undefined>;

/** The filter that an address names; whatever in it means nothing is left out. */
export function parseArticleFilter(given: Given): ArticleFilter {
	const single = Object.entries(given).filter(([, value]) => typeof value === 'string' && value !== '');
	const parsed = Parameters.parse(Object.fromEntries(single));
	return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}

/** The address of the list with a filter: the same filter always has the same one, so that it can be kept and passed on. */
export function articleListPath(filter: ArticleFilter): string {
	const written = Object.entries(filter)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => [key, writtenValue(value)])
		.sort();
	const query = new URLSearchParams(Object.fromEntries(written)).toString();
	return query === '' ? '/admin/articles' : `/admin/articles?${query}`;
}

function writtenValue(value: string | number | true | Cursor): string {
	if (value === true) return '1';
	return typeof value === 'object' ? `${value.changedAt}.${value.id}` : `${value}`;
}
