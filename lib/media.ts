/** Widths in pixels at which every picture is stored, smallest first. */
export const pictureWidths = [320, 480, 768, 1080, 1600] as const;
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The widths at which a picture of the given width exists: never enlarged, always at least one. */
export function widthsFor(width: number): number[] {
	const largest = Math.min(width, pictureWidths[pictureWidths.length - 1] ?? width);
	return [...pictureWidths.filter((candidate) => candidate < largest), largest];
}

/** The name of one stored copy: content-addressed, so that it can be cached for ever. */
export function pictureName(hash: string, width: number, format: PictureFormat): string {
	return `${hash}-${width}.${format}`;
}

/** The public address of a stored file. */
export function mediaPath(name: string): string {
	return `/media/${name}`;
}

const names = /^[0-9a-f]{32}(-\d{1,4})?\.(avif|webp|mp3|m4a|mp4|webm|pdf)$/;

/** Whether the name can be one of ours; anything else (traversal, NUL, other types) is not looked for on disk. */
export function isMediaName(name: string): boolean {
	return names.test(name);
}

const types: Record<string, string> = {
	jpg: 'image/jpeg',
	avif: 'image/avif',
	webp: 'image/webp',
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	mp4: 'video/mp4',
	webm: 'video/webm',
	pdf: 'application/pdf',
};

/** The media type of a stored file's name. */
export function mediaType(name: string): string {
	return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
