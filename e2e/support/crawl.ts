import { type ReadPage, readPage } from './read-page.ts';

/** What an address answered: a page, or a file, or where it led. */
export type Visit = { address: string; status: number; location?: string; page?: ReadPage };
export type Crawl = {
	visits: Map<string, Visit>;
	/** A page that links to an address, by that address. */
	foundOn: Map<string, string>;
};

const abreast = 4;
/** Not for readers, or not a page: files are asked for their headers only. */
const skipped = /^\/(admin|api)(\/|$)/;
const files = /^\/(media|_next)\//;

/** Follows every link within the site from its front page on, as a crawler does: plain requests, nothing is run. */
export async function crawl(baseURL: string): Promise<Crawl> {
	const [visits, foundOn] = [new Map<string, Visit>(), new Map<string, string>()];
	const waiting = ['/'];
	const known = new Set(waiting);
	let underWay = 0;
	await new Promise<void>((resolve, reject) => {
		const next = () => {
			if (waiting.length === 0 && underWay === 0) resolve();
			while (underWay < abreast && waiting.length > 0) {
				const address = waiting.shift() ?? '/';
				underWay++;
				visit(baseURL, address).then((found) => {
					visits.set(address, found);
					for (const link of linksOf(baseURL, found)) {
						if (known.has(link)) continue;
						known.add(link);
						foundOn.set(link, address);
						waiting.push(link);
					}
					underWay--;
					next();
				}, reject);
			}
		};
		next();
	});
	return { visits, foundOn };
}

/** Asks for an address and leads nowhere by itself. */
export async function visit(baseURL: string, address: string): Promise<Visit> {
	const answer = await fetch(baseURL + address, { redirect: 'manual', method: files.test(address) ? 'HEAD' : 'GET' });
	const isPage = answer.headers.get('content-type')?.startsWith('text/html');
	const body = await answer.text();
	const location = answer.headers.get('location') ?? undefined;
	return { address, status: answer.status, location, page: isPage && answer.status === 200 ? readPage(body) : undefined };
}

/** The addresses within the site that a page links to, each as one would ask for it. */
export function linksOf(baseURL: string, { address, page }: Visit): string[] {
	return (page?.links ?? []).flatMap((href) => {
		const url = URL.parse(href, baseURL + address);
		return url?.origin === baseURL && !skipped.test(url.pathname) ? [url.pathname + url.search] : [];
	});
}
