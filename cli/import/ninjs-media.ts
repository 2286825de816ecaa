import type { ImportItem } from './item.ts';
import type { Ninjs, NinjsAssociation, NinjsPart } from './ninjs-shape.ts';

/** The pictures associated with an item, each at its largest rendition. */
export function imagesOf({ associations }: Ninjs): ImportItem['images'] {
	return associations
		.filter(({ type }) => type === 'picture' || type === 'graphic')
		.map((picture) => ({
			src: largest(picture) ?? '',
			alt: withRole(picture.descriptions, /alt/i) ?? '',
			caption: captionOf(picture),
			credit: picture.by ?? picture.copyrightholder ?? '',
		}))
		.filter(({ src }) => src !== '');
}

/** The videos associated with an item. */
export function videosOf({ associations }: Ninjs): ImportItem['videos'] {
	return associations
		.filter(({ type }) => type === 'video')
		.map((video) => ({ url: largest(video, /^video\//) ?? video.uri ?? '', caption: captionOf(video) }));
}

function largest({ renditions }: NinjsAssociation, type = /^image\//): string | undefined {
	const usable = renditions.filter(({ href, contenttype }) => href && (!contenttype || type.test(contenttype)));
	const [first] = usable.toSorted((some, other) => (other.width ?? 0) - (some.width ?? 0));
	return first?.href;
}

function captionOf({ descriptions, headlines }: NinjsAssociation): string {
	const plain = descriptions.filter(({ role }) => !/alt/i.test(role ?? ''));
	return withRole(plain, /caption/i) ?? plain[0]?.value ?? headlines[0]?.value ?? '';
}

function withRole(parts: NinjsPart[], role: RegExp): string | undefined {
	return parts.find((part) => role.test(part.role ?? ''))?.value;
}
