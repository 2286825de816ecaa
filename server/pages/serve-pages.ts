import type { IncomingMessage, ServerResponse } from 'node:http';
import { localeOf } from '#lib/address.ts';
import { locales } from '#lib/locales.ts';
import type { Rule } from '#lib/old-address/rule.ts';
import { canonicalTarget } from '#lib/page-keys.ts';
import type { Counts } from '../counts.ts';
import { sendStored } from '../send-stored.ts';
import type { Changes } from './changes.ts';
import type { Flights } from './flights.ts';
import type { Page, PageCache } from './page-cache.ts';
import { Busy, type RenderQueue } from './render-queue.ts';
import type { Moved, Resolve } from './resolution.ts';

/** How long (ms) a page that lists what has changed may still be shown while it is made anew. */
const grace = 10_000;

type House = {
	cache: PageCache;
	flights: Flights;
	queue: RenderQueue;
	changes: Changes;
	counts: Counts;
	common: string[];
	resolution: Resolve;
	/** Where an address of an old system leads, by its query. */
	oldQuery: (target: string) => Moved | undefined;
	/** Told of every address that is not there. */
	miss: (request: IncomingMessage, target: string) => void;
	/** Told of every redirect and pattern that leads somebody on. */
	use: (request: IncomingMessage, rule: Rule) => void;
	refuse: (request: IncomingMessage, response: ServerResponse, status: number) => void;
};

/** A function that answers readers' addresses: from memory where it can, else as soon as the page is made. */
export function createPageServer(house: House) {
	const { cache, changes, common, counts } = house;
	return (request: IncomingMessage, response: ServerResponse) => {
		const lead = ({ to, by }: Moved) => {
			counts.moved++;
			if (by) house.use(request, by);
			sendMoved(response, common, 301, to);
		};
		changes.catchUp();
		const target = request.url ?? '/';
		const old = house.oldQuery(target);
		if (old !== undefined) return lead(old);
		const address = cache.get(target) ? target : canonicalTarget(target);
		const page = cache.get(address);
		if (page) return serveKept(house, request, response, address, page);
		const found = house.resolution(address);
		if (found?.kind === 'moved') return lead(found);
		if (found?.kind === 'absent') house.miss(request, target);
		const place = found?.kind === 'absent' ? absentAddress(address) : address;
		const absent = place === address ? undefined : cache.get(place);
		if (absent) return serveKept(house, request, response, place, absent);
		counts.misses++;
		serveMade(house, request, response, place);
	};
}

/** All unknown addresses of a language show one and the same page: a scanner that tries thousands has it made once. */
function absentAddress(address: string): string {
	return `${locales[localeOf(address)].prefix}/-`;
}

function serveKept(house: House, request: IncomingMessage, response: ServerResponse, address: string, page: Page) {
	const { cache, counts, flights, queue } = house;
	const age = Date.now() - page.freshUntil;
	if (age >= 0) {
		// What stands below an article is worth no wait while others wait for pages that are not there at all.
		const mayWait = age >= grace && (page.keys.isList || !queue.isBusy());
		if (mayWait) return serveMade(house, request, response, address, page);
		if (age >= (page.keys.calm ?? 0)) flights.refresh(address);
		counts.stale++;
	} else counts.hits++;
	sendPage(cache, request, response, address, page);
}

function serveMade(house: House, request: IncomingMessage, response: ServerResponse, address: string, old?: Page): void {
	const { cache, counts, flights, refuse } = house;
	flights.join(address).then(
		(page) => response.destroyed || sendPage(cache, request, response, address, page),
		(error: unknown) => {
			if (response.destroyed) return;
			if (old) {
				counts.stale++;
				return sendPage(cache, request, response, address, old);
			}
			refuse(request, response, error instanceof Busy ? 503 : 500);
		},
	);
}

/** A page that is shown once more while it is made anew has no date: the new one may have the same. */
function sendPage(cache: PageCache, request: IncomingMessage, response: ServerResponse, address: string, page: Page): void {
	const isStale = page.freshUntil <= Date.now();
	sendStored(request, response, isStale ? { ...page, modifiedAt: undefined } : page, () => cache.grown(address, page));
}

/** Answers with the one present address of what was asked for. */
export function sendMoved(response: ServerResponse, common: string[], status: 301 | 308, location: string): void {
	const own = ['Location', location, 'Content-Length', '0', 'Cache-Control', 'public, max-age=0, s-maxage=1, stale-if-error=86400'];
	response.writeHead(status, [...own, ...common]);
	response.end();
}
