import { normalPath } from '#lib/old-address/normal-path.ts';
import type { WxrRecord } from './parse-wxr.ts';
import { plainSlug } from './plain-slug.ts';
import { type Survey, withAbove } from './survey.ts';

/** The words before the slug in the addresses of an old site's lists, e.g. `category`; empty where there were none. */
export type Bases = { category: string[]; tag: string[] };
/** For each base that links of the site use, the slugs that they name behind it. */
export type LinkedBases = { category: Map<string, Set<string>>; tag: Map<string, Set<string>> };

export const noLinkedBases = (): LinkedBases => ({ category: new Map(), tag: new Map() });
/** Different bases of a kind that are kept: a site has one or two, the rest are chance. */
const most = 500;
/** So many lists must be linked behind the same words: one post may be called like a category. */
const enough = 2;

/** Takes note of what a post, a page or a line of a menu links to: exports do not tell where lists were. To be called when the site's categories are known. */
export function meetLinks(survey: Pick<Survey, 'categories' | 'tags' | 'linked'>, { fields, meta }: WxrRecord): void {
	const host = hostOf(fields.get('link') ?? '');
	const links = Array.from((fields.get('content:encoded') ?? '').matchAll(/\shref\s*=\s*["']([^"'\s#?]+)/gi), ([, href]) => href ?? '');
	for (const link of [...links, meta.get('_menu_item_url') ?? '']) {
		const parts = partsOf(link, host);
		const slug = parts?.at(-1);
		if (!parts || slug === undefined) continue;
		const line = withAbove(survey.categories, slug).map((category) => category.slug);
		if (line.length > 0) note(survey.linked.category, withoutEnd(parts, line), slug);
		if (survey.tags.has(slug) && parts.length > 1) note(survey.linked.tag, withoutEnd(parts, [slug]), slug);
	}
}

const hostOf = (address: string) => URL.parse(address)?.hostname.replace(/^www\./, '');

function partsOf(link: string, host: string | undefined): string[] | undefined {
	if (!/^(https?:)?\//.test(link)) return undefined;
	const url = URL.parse(link, `https://${host ?? 'own.invalid'}`);
	if (!url || url.hostname.replace(/^www\./, '') !== (host ?? 'own.invalid')) return undefined;
	return url.pathname
		.split('/')
		.filter((part) => part !== '')
		.map((part) => plainSlug(part).toLowerCase());
}

function withoutEnd(parts: string[], end: string[]): string {
	const isWhole = end.every((part, place) => parts[parts.length - end.length + place] === part);
	return parts.slice(0, -(isWhole ? end.length : 1)).join('/');
}

function note(bases: Map<string, Set<string>>, base: string, slug: string): void {
	const known = bases.get(base);
	if (!known && bases.size >= most) return;
	bases.set(base, (known ?? new Set()).add(slug));
}

/** Where the lists of a site were: as WordPress has it unasked, as the site's own links say, and as somebody says who knows it. */
export function basesOf(
	survey: Pick<Survey, 'linked' | 'base' | 'front'>,
	given: { category?: string | undefined; tag?: string | undefined } = {},
): Bases {
	const home = normalPath(URL.parse(survey.base)?.pathname ?? '/').slice(1);
	const { category, tag } = survey.linked;
	const found = (own: Map<string, Set<string>>, other: Map<string, Set<string>>) =>
		[...own]
			.filter(([base, slugs]) => slugs.size >= enough && slugs.size >= (other.get(base)?.size ?? 0))
			.map(([base]) => base)
			.filter((base) => home === '' || base === home || base.startsWith(`${home}/`))
			.map((base) => base.slice(home.length).replace(/^\//, ''));
	const { front } = survey;
	const usual = (word: string) => (front === undefined ? [word] : [word, `${front}/${word}`]);
	const behind = (base: string | undefined) => (base === undefined ? [] : front === 'index.php' ? [base, `${front}/${base}`] : [base]);
	return {
		category: [...new Set([...behind(given.category), ...usual('category'), ...found(category, tag)])],
		tag: [...new Set([...behind(given.tag), ...usual('tag'), ...found(tag, category)])].filter((base) => base !== 'category'),
	};
}
