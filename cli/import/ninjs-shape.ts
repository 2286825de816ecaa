import { z } from 'zod';
import { optionalList, optionalText, text } from './item.ts';

/**
 * One shape for IPTC's ninjs 1.x, 2.x and 3.x: the names of 2.x. 3.x differs in capital letters, 1.x has single values and
 * objects (`headline`, `body_html`, `associations: {main: …}`) where later versions have lists.
 */
const part = z.preprocess(lowerKeys, z.object({ role: optionalText, contenttype: optionalText, value: text }));
const subject = z.preprocess(
	lowerKeys,
	z.object({ name: optionalText, rel: optionalText, role: optionalText, literal: optionalText, code: optionalText }),
);
const width = z.number().nullish().catch(undefined);
const poi = z.object({ x: z.number(), y: z.number() }).nullish().catch(undefined);
const rendition = z.preprocess(
	lowerKeys,
	z.object({ name: optionalText, href: optionalText, contenttype: optionalText, width, height: width, poi }),
);
const altId = z.preprocess(lowerKeys, z.object({ role: optionalText, value: optionalText }));

const common = {
	type: optionalText,
	headlines: optionalList(part),
	descriptions: optionalList(part),
	by: optionalText,
	copyrightholder: optionalText,
	renditions: optionalList(rendition),
	altids: optionalList(altId).catch([]),
	bodies: optionalList(part),
	versioncreated: optionalText,
};
const Association = z.preprocess(unified, z.object({ ...common, uri: optionalText, name: optionalText, rel: optionalText }));
export const Ninjs = z.preprocess(
	unified,
	z.object({
		...common,
		uri: text.min(1, 'is empty'),
		language: optionalText,
		pubstatus: z.enum(['usable', 'withheld', 'canceled'], { error: 'is none of usable, withheld, canceled' }).nullish(),
		firstcreated: optionalText,
		profile: optionalText,
		contentcreated: optionalText,
		embargoed: optionalText,
		title: optionalText,
		people: optionalList(subject).catch([]),
		genres: optionalList(subject).catch([]),
		services: optionalList(subject),
		subjects: optionalList(subject),
		infosources: optionalList(subject),
		digitalsourcetype: z.preprocess(lowerKeys, z.object({ uri: optionalText, literal: optionalText })).nullish(),
		associations: optionalList(Association),
	}),
);

export type Ninjs = z.infer<typeof Ninjs>;
export type NinjsPart = z.infer<typeof part>;
export type NinjsAssociation = z.infer<typeof Association>;

/** Later versions' names for what 1.x calls differently. */
const renamed: Record<string, string> = {
	byline: 'by',
	subject: 'subjects',
	service: 'services',
	infosource: 'infosources',
	embargoeduntil: 'embargoed',
	mimetype: 'contenttype',
};

function lowerKeys(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [renamed[key.toLowerCase()] ?? key.toLowerCase(), inner]));
}

function unified(value: unknown): unknown {
	const lower = lowerKeys(value);
	if (typeof lower !== 'object' || lower === null || Array.isArray(lower)) return value;
	const fields = new Map(Object.entries(lower));
	for (const name of ['associations', 'renditions']) if (fields.has(name)) fields.set(name, listOf(fields.get(name)));
	if (!fields.has('headlines') && fields.get('headline')) fields.set('headlines', [{ value: fields.get('headline') }]);
	for (const [list, prefix] of [
		['bodies', 'body_'],
		['descriptions', 'description_'],
	] as const) {
		if (!fields.has(list)) fields.set(list, suffixed(fields, prefix));
	}
	return Object.fromEntries(fields);
}

/** `{main: {…}}` as a list of named values. */
function listOf(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.entries(value).map(([name, inner]) => (typeof inner === 'object' ? { name, ...inner } : inner));
}

/** `body_html`, `description_text` … as a list of parts. */
function suffixed(fields: Map<string, unknown>, prefix: string): unknown[] {
	return [...fields]
		.filter(([key, value]) => key.startsWith(prefix) && typeof value === 'string')
		.map(([key, value]) => {
			const suffix = key.slice(prefix.length);
			return { contenttype: /html/.test(suffix) ? 'text/html' : 'text/plain', value };
		});
}
