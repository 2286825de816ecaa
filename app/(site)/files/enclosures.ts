import { absolute } from '#i18n/links.ts';
import type { Article } from '#lib/content.ts';
import type { Enclosure } from '#lib/feed/feed.ts';
import { isMediaName, mediaPath, mediaType, pictureName, widthsFor } from '#lib/media.ts';

/** The size in bytes of a stored file; none of one that is gone. */
export type SizeOf = (name: string) => Promise<number | undefined>;

/** Pictures of feeds are no wider than this, in pixels. */
const widest = 1080;

/** The picture of an article in the size for feeds, if its file is there. */
export async function pictureOf({ picture, image, alt }: Article, sizeOf: SizeOf): Promise<Enclosure | undefined> {
	if (picture?.hash === undefined) return undefined;
	const width = widthsFor(picture.width).findLast((each) => each <= widest) ?? picture.width;
	const height = Math.max(1, Math.round((picture.height * width) / picture.width));
	const file = await fileOf(pictureName(picture.hash, width, 'webp'), sizeOf);
	return file && { ...file, width, height, title: image?.caption || alt, credit: image?.credit };
}

/** The film that plays and the reading of an article, where they are files of the paper's own. */
export async function recordingsOf({ video, narration }: Article, sizeOf: SizeOf): Promise<Enclosure[]> {
	const film = video?.video.state === 'ok' ? ownFile(video.video.embedUrl) : undefined;
	const files = [
		film && { name: film, title: video?.caption },
		narration && { name: `${narration.hash}.${narration.extension}`, title: undefined },
	];
	const found = await Promise.all(
		files.map(async (file) => {
			const enclosure = file && (await fileOf(file.name, sizeOf));
			return enclosure ? [{ ...enclosure, title: file?.title }] : [];
		}),
	);
	return found.flat();
}

function ownFile(address: string | undefined): string | undefined {
	const name = address?.startsWith(mediaPath('')) ? address.slice(mediaPath('').length) : undefined;
	return name !== undefined && isMediaName(name) ? name : undefined;
}

async function fileOf(name: string, sizeOf: SizeOf): Promise<Enclosure | undefined> {
	const bytes = await sizeOf(name);
	return bytes === undefined ? undefined : { address: absolute(mediaPath(name)), type: mediaType(name), bytes };
}
