import { normalPath } from '#lib/old-address/normal-path.ts';
import type { WxrRecord } from './parse-wxr.ts';
import type { Survey } from './survey.ts';

/** Learns from the addresses of posts with which word all of them begin, as in `/blog/…` or `/index.php/…`. */
export class Fronts {
	readonly #words = new Set<string>();
	#posts = 0;

	meet({ fields }: WxrRecord): void {
		const url = URL.parse(fields.get('link')?.trim() ?? '');
		// A draft has no address yet.
		if (!url || url.pathname === '/' || fields.get('wp:status')?.trim() !== 'publish') return;
		this.#posts++;
		if (this.#words.size <= 1) this.#words.add(normalPath(url.pathname));
		const [first, second] = [...this.#words];
		if (first === undefined || second === undefined) return;
		const shared = sharedStart(first, second);
		this.#words.clear();
		this.#words.add(shared);
	}

	/** The word, if it is one of the site's making: neither a category, nor a part of a date, nor what lies before all of the site. */
	common({ base, categories }: Pick<Survey, 'base' | 'categories'>): string | undefined {
		const home = normalPath(URL.parse(base)?.pathname ?? '/').replace(/\/$/, '');
		const [shared = ''] = this.#words;
		if (this.#posts < 3 || !shared.startsWith(home)) return undefined;
		const [word = ''] = shared.slice(home.length).split('/').slice(1);
		return word === '' || /^\d+$/.test(word) || categories.has(word) ? undefined : word;
	}
}

/** The segments with which two paths begin, of each at most all but the last; with a slash at the end, so that none is lost the next time. */
function sharedStart(one: string, other: string): string {
	const [some, others] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
	const end = some.findIndex((part, place) => part !== others[place]);
	return `${(end < 0 ? some : some.slice(0, end)).join('/')}/`;
}
