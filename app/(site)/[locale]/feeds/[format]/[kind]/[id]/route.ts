import { stat } from 'node:fs/promises';
import { lastChangeOfPaper } from '#db/reading/changes.ts';
import { environment } from '#lib/environment.ts';
import { writeAtom } from '#lib/feed/atom.ts';
import type { Feed } from '#lib/feed/feed.ts';
import { writeJsonFeed } from '#lib/feed/json-feed.ts';
import { writeRss } from '#lib/feed/rss.ts';
import { diskStorage } from '#media/storage.ts';
import { answerFile } from '../../../../../files/answer.ts';
import { composeFeed } from '../../../../../files/compose-feed.ts';
import { feedWords } from '../../../../../files/feed-words.ts';
import { openPortal, present } from '../../../../../portal.ts';

export const dynamic = 'force-dynamic';

const formats: Record<string, { type: string; write: (feed: Feed) => string }> = {
	rss: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
	atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
	json: { type: 'application/feed+json', write: writeJsonFeed },
};

/** The newest articles of the paper, a section, a topic or an author, for programs that read news. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/feeds/[format]/[kind]/[id]'>): Promise<Response> {
	const { locale: code, format: asked, kind, id } = await params;
	const portal = openPortal(code);
	const format = present(formats[asked], `The format ${asked} of feeds`);
	const changedAt = lastChangeOfPaper(portal.db);
	const words = await feedWords(portal.locale);
	const feed = present(await composeFeed({ ...portal, words, sizeOf: sizeOnDisk }, kind, Number(id)), `The feed of ${kind} ${id}`);
	// A browser shows a feed by its style sheet only when it comes as XML like any other.
	const isBrowser = asked !== 'json' && request.headers.get('accept')?.includes('text/html');
	return answerFile(format.write(feed), isBrowser ? 'application/xml; charset=utf-8' : format.type, changedAt);
}

function sizeOnDisk(name: string): Promise<number | undefined> {
	return stat(diskStorage(environment().mediaDir).pathOf(name)).then(
		({ size }) => size || undefined,
		() => undefined,
	);
}
