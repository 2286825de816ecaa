import type { Database } from '#db/client.ts';
import { addMisses } from '#db/desk/count-misses.ts';
import type { Miss } from '#lib/missed.ts';

/** Different addresses that wait to be written; the rarest give way. */
const most = 4000;

/** Gathers counted misses until they are written. */
export function createMissBook() {
	let waiting = new Map<string, Miss>();
	return {
		add(misses: Miss[]): void {
			for (const miss of misses) {
				const known = waiting.get(miss.path);
				if (!known && waiting.size >= most) waiting = new Map([...waiting].filter(([, { hits, bots }]) => hits + bots > 1));
				if (!known && waiting.size >= most) continue;
				waiting.set(miss.path, {
					path: miss.path,
					hits: miss.hits + (known?.hits ?? 0),
					bots: miss.bots + (known?.bots ?? 0),
					referrer: miss.referrer || (known?.referrer ?? ''),
				});
			}
		},
		/** Writes them; they stay when that fails. */
		write(db: Database): void {
			if (waiting.size === 0) return;
			addMisses(db, waiting.values());
			waiting = new Map();
		},
	};
}
