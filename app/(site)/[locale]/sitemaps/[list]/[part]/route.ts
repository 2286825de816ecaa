import { lastChangeOfPaper } from '#db/reading/changes.ts';
import { answerFile, streamOf } from '../../../../files/answer.ts';
import { sitemapOf } from '../../../../files/write-sitemaps.ts';
import { openPortal } from '../../../../portal.ts';

export const dynamic = 'force-dynamic';

/** One of the sitemaps that the index names. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/sitemaps/[list]/[part]'>): Promise<Response> {
	const { locale: code, list, part } = await params;
	const { db, locale } = openPortal(code);
	const changedAt = lastChangeOfPaper(db);
	return answerFile(streamOf(sitemapOf(db, { locale, list, part: Number(part) })), 'application/xml; charset=utf-8', changedAt);
}
