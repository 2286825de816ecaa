import { sharedDatabase } from '#db/client.ts';
import { resolveOembed } from '#db/reading/oembed.ts';
import { environment } from '#lib/environment.ts';
import { answerOembed } from '../../(embed)/oembed.ts';

/** The oEmbed provider where there is no front before the renderer; the front answers from its memory. */
export function GET(request: Request): Response {
	const { databaseFile, siteUrl } = environment();
	const found = resolveOembed(sharedDatabase(databaseFile), siteUrl, new URL(request.url).searchParams);
	return typeof found === 'number' ? new Response(null, { status: found }) : answerOembed({ locale: found.locale, ...found.answer });
}
