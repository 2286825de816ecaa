import { startOfVietnamDay } from '#lib/dates.ts';
import type { PageKeys } from '#lib/page-keys.ts';
import { contentPolicy, framedPolicy } from '../headers.ts';
import { readHttpDate } from '../http-date.ts';
import { store } from '../stored.ts';
import type { Page } from './page-cache.ts';
import type { Rendered } from './render-page.ts';
import { stripFramework } from './strip-framework.ts';

const day = 86_400_000;
/** How long (ms) what has no change records of its own is good: searches, unknown addresses. */
const minorLife = 10_000;

/**
 * A second for caches before us that learn of nothing, then the old copy while they ask again; lists are thus never more than
 * ten seconds old. When the portal is down, the last copy for a day.
 */
const caching = 'public, max-age=0, s-maxage=1, stale-while-revalidate=9, stale-if-error=86400';

/** The answer that readers get of what a renderer made: without the framework, with its headers, in brotli. `isFramed`: other sites may show it in theirs. */
export async function finishPage(
	rendered: Rendered,
	keys: PageKeys,
	isUnfollowed: boolean,
	common: string[],
	now: number,
	isFramed = false,
): Promise<Page> {
	const isHtml = rendered.contentType.startsWith('text/html');
	const html = isHtml ? stripFramework(rendered.body.toString()) : undefined;
	const isFeed = /^application\/(rss|atom)\+xml/.test(rendered.contentType);
	// Feeds are shown by browsers as well, with a style sheet of ours.
	const policy = isFramed ? framedPolicy : contentPolicy(html ?? '');
	const headers = [
		...['Content-Type', rendered.contentType, 'Cache-Control', caching],
		...['Content-Security-Policy', policy],
		...(isFeed ? ['Vary', 'Accept'] : []),
		...(html === undefined || isFramed ? [] : ['Speculation-Rules', '"/speculation-rules.json"']),
		...(rendered.location === undefined ? [] : ['Location', rendered.location]),
		...common,
	];
	const stored = await store(html === undefined ? rendered.body : Buffer.from(html), rendered.status, headers, 'page');
	const midnight = startOfVietnamDay(new Date(now)).getTime() + day;
	const life = isUnfollowed ? minorLife : keys.life;
	const modifiedAt = rendered.status === 200 ? readHttpDate(rendered.modified) : undefined;
	return {
		...stored,
		...(modifiedAt !== undefined && { modifiedAt }),
		...(isFeed && { shownAs: 'application/xml; charset=utf-8' }),
		keys,
		freshUntil: life === undefined ? midnight : now + life,
	};
}
