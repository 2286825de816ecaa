import { normalPath } from '#lib/old-address/normal-path.ts';
import type { SectionMap } from '../section-map.ts';
import type { Bases } from './bases.ts';
import { oldPaths } from './old-paths.ts';
import { sectionFor } from './section-of.ts';
import { type Survey, withAbove } from './survey.ts';

/** What a page of the old site showed, other than a post: the slug of a section here, the name of a topic or author, the source id of a post. */
export type Shown = { section: string } | { topic: string } | { author: string } | { post: string };
/** A page of the old site other than a post, and the addresses at which it was read. */
export type OtherPage = { paths: string[]; shown: Shown };

/** The lists of a WordPress site, and the pages it made for the files of its posts, at the addresses that WordPress gives them behind the words of `bases`. */
export function* otherPages(survey: Survey, sections: SectionMap | undefined, bases: Bases): Generator<OtherPage> {
	const { base, attachments, tags, terms } = survey;
	const home = normalPath(URL.parse(base)?.pathname ?? '/');
	const at = (base: string, ...parts: string[]) => normalPath([home, base, ...parts.map(encodeURIComponent)].join('/'));
	const byAuthor = survey.front === undefined ? ['author'] : ['author', `${survey.front}/author`];
	for (const slug of survey.categories.keys()) {
		const section = sectionFor(slug, sections);
		const line = withAbove(survey.categories, slug).map((category) => category.slug);
		const paths = bases.category.flatMap((base) => [at(base, ...line), at(base, slug)]);
		if (section !== null) yield { paths: [...new Set(paths)], shown: { section } };
	}
	for (const [id, slug] of terms) {
		const section = sectionFor(slug, sections);
		if (section !== null && /^\d+$/.test(id)) yield { paths: [`${home}?cat=${id}`], shown: { section } };
	}
	for (const [slug, topic] of tags) yield { paths: bases.tag.map((base) => at(base, slug)), shown: { topic } };
	for (const [slug, author] of authorsOf(survey)) yield { paths: byAuthor.map((base) => at(base, slug)), shown: { author } };
	for (const [id, paths] of survey.former) yield { paths, shown: { post: `${base}/?p=${id}` } };
	for (const [id, { link, parent }] of attachments)
		if (parent !== '0') yield { paths: oldPaths(link, base, id, 'attachment'), shown: { post: `${base}/?p=${parent}` } };
}

/** Names by the words in the addresses of authors: made of their logins, which is all that an export tells, or those of guests. */
function authorsOf({ authors, guests }: Survey): Map<string, string> {
	const slugOf = (login: string) =>
		login
			.toLowerCase()
			.replaceAll('.', '-')
			.replace(/[^a-z0-9 _-]/g, '')
			.trim()
			.replace(/[\s-]+/g, '-');
	const own = Array.from(authors, ([login, name]) => [slugOf(login), name] as const);
	const others = Array.from(guests, ([slug, name]) => [slug.replace(/^cap-/, ''), authors.get(name) ?? name] as const);
	return new Map([...own, ...others].filter(([slug]) => slug !== ''));
}
