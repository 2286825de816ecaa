import { defaultLocale } from '#lib/locales.ts';
import { localeFacet, sectionFacet } from '#lib/search/facets.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** `sectionIds`: only these; `since`: public from then on, in ms. */
export type SearchFilter = { locale: string; sectionIds?: number[]; since?: number };

/** At most so many matches of a step are looked at, those stored last: a word that half the archive holds costs no more than a rare one. */
export const maxMatches = 1000;
/** Of these so many are held against language and time. */
const maxCandidates = 20_000;

export type Ask = (expression: string) => number[];

type Parameters = { match: string; locale: string; now: number; since: number; first: number };

const matches = prepared((db) =>
	db.$client.prepare<Parameters, { id: number; publicAt: number }>(
		`SELECT article.id, public_at AS publicAt FROM
			(SELECT rowid AS found FROM search WHERE search MATCH :match AND rowid >= :first ORDER BY rowid DESC LIMIT ${maxCandidates})
			CROSS JOIN article ON article.id = found
		WHERE locale = :locale AND public_at <= :now AND public_at >= :since LIMIT ${maxMatches + 1}`,
	),
);

/** The lowest id of a period, where that narrows the walk; 0 for a period of so many articles that the newest of them are soon found. */
const firstSince = prepared((db) =>
	db.$client
		.prepare<{ locale: string; since: number }, number>(
			`SELECT CASE WHEN count(*) > ${maxCandidates} THEN 0 ELSE coalesce(min(id), ${Number.MAX_SAFE_INTEGER}) END
			FROM (SELECT id FROM article WHERE locale = :locale AND public_at >= :since LIMIT ${maxCandidates + 1})`,
		)
		.pluck(),
);

/** A function that answers the ids of published articles that match an FTS5 expression, the newest first; asked twice it looks once. */
export function searcher(db: Database, { locale, sectionIds, since = 0 }: SearchFilter, now: number): Ask {
	const narrow = facets(locale, sectionIds);
	const first = since > 0 ? (firstSince(db).get({ locale, since }) ?? 0) : 0;
	const known = new Map<string, number[]>();
	return (expression) => {
		const match = [...narrow, expression].join(' AND ');
		const answer = known.get(match) ?? newestFirst(matches(db).all({ match, locale, now, since, first }));
		known.set(match, answer);
		return answer;
	};
}

/** Most articles are in the first language of the paper: asking the index for it would only cost. */
function facets(locale: string, sectionIds: number[] | undefined): string[] {
	const language = locale === defaultLocale ? [] : [`{facets} : ${localeFacet(locale)}`];
	return sectionIds ? [...language, `{facets} : (${sectionIds.map(sectionFacet).join(' OR ')})`] : language;
}

function newestFirst(found: { id: number; publicAt: number }[]): number[] {
	return found.sort((a, b) => b.publicAt - a.publicAt).map(({ id }) => id);
}
