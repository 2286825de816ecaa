import { parseAddress } from '#lib/address.ts';
import { type EmbedAddress, embedRoom } from '#lib/embed.ts';
import { normalPath } from '#lib/old-address/normal-path.ts';
import type { Database } from '../client.ts';
import { findArticlePlace } from './article-state.ts';
import { resolve } from './resolve.ts';

type Answer = Exclude<EmbedAddress, { form: 'card' }>;

/** What an oEmbed request asks for, or the status that refuses it: 404 for what is no article of ours that readers may see, 501 for another format. */
export function resolveOembed(db: Database, siteUrl: string, asked: URLSearchParams): { answer: Answer; locale: string } | 404 | 501 {
	const format = asked.get('format') ?? 'json';
	if (format !== 'json' && format !== 'xml') return 501;
	const url = URL.parse(asked.get('url') ?? '');
	if (url?.origin !== siteUrl) return 404;
	const id = articleAt(db, normalPath(url.pathname));
	const place = id === undefined ? undefined : findArticlePlace(db, id);
	if (place?.state !== 'public') return 404;
	const room = embedRoom(pixels(asked.get('maxwidth')), pixels(asked.get('maxheight')));
	return { answer: { id: place.id, form: format, room }, locale: place.locale };
}

/** The article at an address, or where the address has moved to. */
function articleAt(db: Database, path: string): number | undefined {
	const found = resolve(db, path, null);
	const address = parseAddress(found.kind === 'moved' ? found.to : path);
	return address?.page === 'article' ? address.id : undefined;
}

function pixels(text: string | null): number | undefined {
	return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
