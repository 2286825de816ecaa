import { lastChangeOfPaper } from '#db/reading/changes.ts';
import { environment } from '#lib/environment.ts';
import { writeRobots } from '#lib/robots.ts';
import { answerFile, streamOf } from '../../../files/answer.ts';
import { feedStyle } from '../../../files/feed-style.ts';
import { feedStyleWords } from '../../../files/feed-words.ts';
import { manifestOf } from '../../../files/manifest.ts';
import { newsSitemap, sitemapIndex } from '../../../files/write-sitemaps.ts';
import { openPortal, type Portal } from '../../../portal.ts';

export const dynamic = 'force-dynamic';

const xml = 'application/xml; charset=utf-8';

const files: Record<string, (portal: Portal) => Response | Promise<Response>> = {
	robots: ({ site }) =>
		answerFile(
			writeRobots({ siteUrl: environment().siteUrl, refusesAi: site.settings.aiCrawlers === 'refused' }),
			'text/plain; charset=utf-8',
		),
	sitemapIndex: ({ db }) => {
		const changedAt = lastChangeOfPaper(db);
		return answerFile(sitemapIndex(db), xml, changedAt);
	},
	// News leaves it by its age as well, of which no change tells.
	newsSitemap: ({ db }) => answerFile(streamOf(newsSitemap(db)), xml),
	manifest: ({ site, locale }) => answerFile(JSON.stringify(manifestOf(site.settings, locale)), 'application/manifest+json'),
	feedStyle: async ({ locale }) => answerFile(feedStyle(await feedStyleWords(locale)), 'text/css; charset=utf-8'),
};

/** One of the files that the paper has once, or once in a language. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/files/[file]'>): Promise<Response> {
	const { locale, file } = await params;
	return (await files[file]?.(openPortal(locale))) ?? new Response('Not found\n', { status: 404 });
}
