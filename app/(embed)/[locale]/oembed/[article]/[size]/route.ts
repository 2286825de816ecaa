import { parseEmbed } from '#lib/embed.ts';
import { answerOembed } from '../../../../oembed.ts';

/** What oEmbed says of an article in one size; the address outside is that of lib/embed.ts. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/oembed/[article]/[size]'>): Promise<Response> {
	const { locale, article, size } = await params;
	const asked = parseEmbed(`/embed/${article}/${size}`);
	return asked && asked.form !== 'card' ? answerOembed({ locale, ...asked }) : new Response(null, { status: 404 });
}
