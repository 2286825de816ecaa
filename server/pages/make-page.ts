import { type InnerPage, innerPage } from '#db/reading/inner-page.ts';
import type { Resolution } from '#db/reading/resolve.ts';
import { parseEmbed } from '#lib/embed.ts';
import { keysOfPath, type PageKeys } from '#lib/page-keys.ts';
import { finishPage } from './finish-page.ts';
import type { Page } from './page-cache.ts';
import type { Render } from './render.ts';
import type { Resolve } from './resolution.ts';

/** A finished page, and whether it is one that must not push out articles: a search, an unknown address, a sitemap of megabytes. */
export type Made = { page: Page; isMinor: boolean };

/** `tagNames`: the headers by which caches before us know what a page depends on. */
type Maker = { render: Render; common: string[]; resolution: Resolve; isSearch: (path: string) => boolean; tagNames: string[] };

/** A function that has a page rendered and finishes it. Throws when no renderer can. */
export function createPageMaker({ render, common, resolution, isSearch, tagNames }: Maker) {
	return async (address: string): Promise<Made> => {
		const now = Date.now();
		const [path = '', query] = address.split('?');
		const asked = query === undefined ? '' : `?${query}`;
		const route = routeOf(resolution(address), path);
		const found = await render(route ? { target: route.path + asked, routed: true } : { target: address, routed: false });
		const rendered = route && found.status === 200 ? { ...found, status: route.status } : found;
		const keys = keysOfPath(path);
		const tags = tagNames.flatMap((name) => [name, tagsOf(keys, name === 'Cache-Tag' ? ',' : ' ')]);
		const isUnfollowed = rendered.status !== 200 || isSearch(path);
		const headers = [...tags, ...embedHeaders(path), ...common];
		const page = await finishPage(rendered, keys, isUnfollowed, headers, now, parseEmbed(path)?.form === 'card');
		return { page, isMinor: isUnfollowed || keys.calm !== undefined };
	};
}

/**
 * The renderer's own page for what an address answers: the front has asked the database already, and the proxy before Next's pages,
 * which would ask once more, costs an eighth of an article. None for what only the proxy can say.
 */
function routeOf(found: Resolution | undefined, path: string): InnerPage | undefined {
	return found && found.kind !== 'moved' ? innerPage(found, path) : undefined;
}

/** Cards stand in other sites' pages, and are found by search engines as the articles they are of; any page may ask what oEmbed says. */
function embedHeaders(path: string): string[] {
	const embed = parseEmbed(path);
	return embed ? ['X-Robots-Tag', 'noindex', ...(embed.form === 'card' ? [] : ['Access-Control-Allow-Origin', '*'])] : [];
}

/** What a CDN can be told to forget a page by. */
function tagsOf({ own, lists }: PageKeys, between: string): string {
	return [...own.filter((key) => !key.startsWith('path:')), ...lists].join(between);
}
