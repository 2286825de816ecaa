import { z } from 'zod';
import type { ImportFile, OnRead } from './import-file.ts';
import { type Entry, type ImportItem, optionalList, optionalText, problemsOf, text } from './item.ts';
import { type Layout, recordsOf } from './records.ts';

const id = z.union([text.min(1, 'is empty'), z.number().transform(String)], { error: 'is missing' });
const moment = z.union([z.string(), z.number().transform(String)], { error: 'is not text' }).nullish();
const picture = z.object({ src: text, alt: optionalText, caption: optionalText, credit: optionalText });
const film = z.object({ url: text, caption: optionalText });

const Line = z.looseObject({
	id,
	locale: optionalText,
	section: optionalText,
	category: optionalText,
	date: moment,
	updated: moment,
	title: text,
	lead: z
		.union([z.string(), z.array(z.string())], { error: 'is neither text nor a list of texts' })
		.nullish()
		.transform((lead) => (typeof lead === 'string' ? lead.split('\n') : (lead ?? []))),
	paragraphs: optionalList(text),
	html: optionalText,
	byline: optionalText,
	source: optionalText,
	images: optionalList(
		z.union([picture, z.string().transform((src) => picture.parse({ src }))], { error: 'is no {src, alt, caption, credit}' }),
	),
	videos: optionalList(z.union([film, z.string().transform((url) => film.parse({ url }))], { error: 'is no {url, caption}' })),
	narration: optionalText,
	tags: optionalList(text),
	labels: optionalList(z.enum(['ai_assisted', 'sponsored'], { error: 'is neither ai_assisted nor sponsored' })),
	status: z.enum(['published', 'draft', 'withdrawn'], { error: 'is none of published, draft, withdrawn' }).nullish(),
});
type Line = z.infer<typeof Line>;

/** The articles of a file in our own format: one JSON object a line. */
export async function* readJsonl(file: ImportFile, layout: Layout, onRead?: OnRead): AsyncGenerator<Entry> {
	for await (const record of recordsOf(file, layout, onRead)) {
		const { place } = record;
		if ('failure' in record) yield record;
		else yield { place, ...readLine(record.value) };
	}
}

function readLine(value: unknown): { item: ImportItem; dropped: string[] } | { sourceId?: string; failure: string } {
	const line = Line.safeParse(value);
	if (line.success) return { item: itemOf(line.data), dropped: unknownFields(line.data) };
	const known = z.object({ id }).safeParse(value);
	return { sourceId: known.data?.id, failure: problemsOf(line.error) };
}

function itemOf(line: Line): ImportItem {
	return {
		sourceId: line.id,
		locale: line.locale,
		section: line.section ?? line.category,
		date: line.date ?? undefined,
		updated: line.updated ?? undefined,
		title: line.title,
		lead: line.lead,
		html: line.html,
		paragraphs: line.paragraphs,
		byline: line.byline ?? '',
		sourceLine: line.source ?? '',
		images: line.images.map(({ src, alt = '', caption = '', credit = '' }) => ({ src, alt, caption, credit })),
		videos: line.videos.map(({ url, caption = '' }) => ({ url, caption })),
		narration: line.narration,
		tags: line.tags,
		labels: line.labels,
		status: line.status ?? 'published',
	};
}

function unknownFields(line: Line): string[] {
	return Object.keys(line)
		.filter((key) => !Object.hasOwn(Line.shape, key))
		.map((key) => `field "${key.slice(0, 50)}"`);
}
