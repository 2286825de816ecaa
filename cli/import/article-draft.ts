import { text } from '#lib/document/build.ts';
import type { Block } from '#lib/document/schema.ts';
import { cleanLine } from '#lib/html/clean-text.ts';
import { type HtmlDraft, htmlToDocument } from '#lib/html/html-to-document.ts';
import type { NormalItem } from './normal-item.ts';

type Image = NormalItem['images'][number];

/** The body of an item: its HTML or paragraphs, then the pictures and videos it names that are neither its first nor in the HTML. */
export function articleDraft(item: NormalItem): HtmlDraft {
	const draft = item.html === undefined ? ofParagraphs(item.paragraphs) : htmlToDocument(item.html);
	const body = withoutOpening(draft, item);
	const images = item.images.slice(1).filter(({ src }) => !body.images.includes(src));
	const videos = item.videos.slice(1).filter(({ url }) => !body.videos.includes(url));
	return {
		document: {
			type: 'doc',
			content: [...body.document.content, ...figures(images, body.images.length), ...films(videos, body.videos.length)],
		},
		images: [...body.images, ...images.map(({ src }) => src)],
		videos: [...body.videos, ...videos.map(({ url }) => url)],
		files: body.files,
		dropped: body.dropped,
	};
}

function ofParagraphs(paragraphs: string[]): HtmlDraft {
	const lines = paragraphs.map((paragraph) =>
		paragraph
			.split('\n')
			.map(cleanLine)
			.filter((line) => line !== ''),
	);
	const content: Block[] = lines.filter((line) => line.length > 0).map((line) => ({ type: 'paragraph', content: line.flatMap(inlines) }));
	return { document: { type: 'doc', content }, images: [], videos: [], files: [], dropped: [] };
}

function inlines(line: string, index: number) {
	return index > 0 ? [{ type: 'hardBreak' as const }, ...text(line)] : text(line);
}

/** What the article shows above its body is not shown again as the body's first block. */
function withoutOpening(draft: HtmlDraft, { images: [image], videos: [video] }: NormalItem): HtmlDraft {
	const [first, ...content] = draft.document.content;
	const isImage = first?.type === 'figure' && draft.images[first.attrs.imageId - 1] === image?.src;
	const isVideo = first?.type === 'video' && draft.videos[first.attrs.videoId - 1] === video?.url;
	return isImage || isVideo ? { ...draft, document: { type: 'doc', content } } : draft;
}

function figures(images: Image[], before: number): Block[] {
	return images.map(({ alt, caption, credit }, index) => ({
		type: 'figure',
		attrs: { imageId: before + index + 1, alt, caption, credit },
	}));
}

function films(videos: NormalItem['videos'], before: number): Block[] {
	return videos.map(({ caption }, index) => ({ type: 'video', attrs: { videoId: before + index + 1, caption } }));
}
