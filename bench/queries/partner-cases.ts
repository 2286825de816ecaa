import { environment } from '#lib/environment.ts';
import { isLocale } from '#lib/locales.ts';
import { type WireCursor, wireStart } from '#lib/ninjs/wire-cursor.ts';
import { composeChanges } from '../../app/api/ninjs/compose-changes.ts';
import { exportHouse } from '../../cli/export/house.ts';
import { ninjsLines } from '../../cli/export/ninjs-lines.ts';
import { wxrLines } from '../../cli/export/wxr-lines.ts';
import type { Random } from '../../cli/generate/random.ts';
import type { Case } from './case.ts';
import type { Stage } from './stage.ts';

/** So many items a page of changes has unless partners ask for fewer. */
const pageLength = 50;
/** So many articles of an export are timed: the first, as an export writes them. */
const stretch = 50;

function changes({ db }: Stage, since: WireCursor): () => number {
	const { siteUrl } = environment();
	return () => {
		const houses = { vi: exportHouse(db, 'vi', siteUrl), en: exportHouse(db, 'en', siteUrl) };
		return JSON.stringify(composeChanges(db, (locale) => houses[isLocale(locale) ? locale : 'vi'], since, pageLength)).length;
	};
}

/** A cursor of a partner who has read any part of the archive, and every minute until now. */
function inTheMiddle({ articles }: Stage, random: Random): WireCursor {
	return { seq: random.between(0, articles), dueAt: Date.now(), dueId: 0 };
}

function exporting({ db }: Stage, write: typeof ninjsLines): () => Promise<number> {
	return async () => {
		let [articles, length] = [0, 0];
		for await (const line of write({ db, siteUrl: environment().siteUrl, onArticle: () => articles++ })) {
			length += line.length;
			if (articles === stretch) break;
		}
		return length;
	};
}

/** What agencies and partners read, and what leaves the house. */
export const partnerCases: readonly Case[] = [
	{ name: `partners: ${pageLength} changes from the start`, prepare: (stage) => changes(stage, wireStart) },
	{ name: `partners: ${pageLength} changes from the middle`, prepare: (stage, random) => changes(stage, inTheMiddle(stage, random)) },
	{ name: `export: ${stretch} articles, ninjs`, prepare: (stage) => exporting(stage, ninjsLines) },
	{ name: `export: ${stretch} articles, WXR`, prepare: (stage) => exporting(stage, wxrLines) },
];
