import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parseRange } from '#lib/byte-range.ts';
import { environment } from '#lib/environment.ts';
import { isMediaName, mediaType } from '#lib/media.ts';
import { diskStorage } from '#media/storage.ts';
import { findShare } from './share.ts';

export const dynamic = 'force-dynamic';

/** A stored file, whole or the one range that a video player asks for. Names are content, so a copy is good for ever. */
export async function GET(request: Request, { params }: RouteContext<'/media/[name]'>): Promise<Response> {
	const { name } = await params;
	const share = await findShare(name);
	if (share && 'to' in share)
		return new Response(null, { status: 302, headers: { location: share.to, 'cache-control': 'public, max-age=60' } });
	const path = share?.path ?? (isMediaName(name) ? diskStorage(environment().mediaDir).pathOf(name) : undefined);
	const size = path === undefined ? undefined : await sizeOf(path);
	if (path === undefined || size === undefined) return new Response('Not found\n', { status: 404 });
	const headers = {
		'content-type': mediaType(name),
		'cache-control': 'public, max-age=31536000, immutable',
		'accept-ranges': 'bytes',
		'x-content-type-options': 'nosniff',
		'content-security-policy': "sandbox; default-src 'none'",
	};
	const range = parseRange(request.headers.get('range'), size);
	if (range === 'unsatisfiable') return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
	const { start, end } = range ?? { start: 0, end: size - 1 };
	const partial = range && { 'content-range': `bytes ${start}-${end}/${size}` };
	const body = Readable.toWeb(createReadStream(path, { start, end }));
	return new Response(body as ReadableStream, {
		status: range ? 206 : 200,
		headers: { ...headers, ...partial, 'content-length': `${end - start + 1}` },
	});
}

function sizeOf(path: string): Promise<number | undefined> {
	return stat(path).then(
		({ size }) => size || undefined,
		() => undefined,
	);
}
