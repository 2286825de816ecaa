import type { Video } from '../content.ts';
import { isoWithOffset } from '../dates.ts';
import { mediaPath, pictureName, widthsFor } from '../media.ts';
import { type Thing, thing } from './thing.ts';

type Film = { video: Video; name: string; description?: string; uploadedAt: Date; locale: string };

/** A video that readers can play; undefined for one in any other state, or without the picture, name and date that must be there. https://schema.org/VideoObject */
export function videoObject(origin: string, { video, name, description, uploadedAt, locale }: Film): Thing | undefined {
	const { state, provider, embedUrl, poster } = video;
	if (state !== 'ok' || !embedUrl || !poster?.hash || name === '') return undefined;
	const isOwn = provider === 'file' || provider === 'hls';
	const largest = widthsFor(poster.width).at(-1) ?? poster.width;
	return thing('VideoObject', {
		name,
		description: description || name,
		thumbnailUrl: origin + mediaPath(pictureName(poster.hash, largest, 'webp')),
		uploadDate: isoWithOffset(uploadedAt),
		contentUrl: isOwn ? new URL(embedUrl, origin).href : undefined,
		embedUrl: isOwn ? undefined : embedUrl,
		inLanguage: locale,
	});
}
