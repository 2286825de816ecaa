import { fold } from './fold.ts';
import { normalizeText } from './normalize.ts';

const nameless = 'bai-viet';

/** The text as part of an address: `[a-z0-9-]`, at most `max` characters, cut between words where it can be; `bai-viet` when nothing is left. */
export function slugify(text: string, max = 80): string {
	const slug = fold(normalizeText(text))
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return cut(slug, max) || nameless;
}

function cut(slug: string, max: number): string {
	if (slug.length <= max) return slug;
	const end = slug.lastIndexOf('-', max);
	return slug.slice(0, end > 0 ? end : max);
}
