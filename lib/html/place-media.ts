import { text } from '../document/build.ts';
import { isSafeHref } from '../document/href.ts';
import type { Block, Document, Figure } from '../document/schema.ts';
import type { HtmlDraft } from './html-to-document.ts';

type Id = number | undefined;

/** Gives the id under which a picture, video or file is stored; undefined leaves it out, of a PDF all but the link. */
export type MediaIds = { image(src: string): Id; video(url: string): Id; file?(address: string): Id };

/** The document of a draft with stored ids in place of the draft's own numbers. */
export function placeMedia({ document, images, videos, files }: HtmlDraft, ids: MediaIds): Document {
	const places: Places = {
		imageIds: images.map((src) => ids.image(src)),
		videoIds: videos.map((url) => ids.video(url)),
		files: files.map((address) => ({ address, id: ids.file?.(address) })),
	};
	return { type: 'doc', content: document.content.flatMap((block) => placed(block, places)) };
}

type Places = { imageIds: Id[]; videoIds: Id[]; files: { address: string; id: Id }[] };

function placed(block: Block, { imageIds, videoIds, files }: Places): Block[] {
	switch (block.type) {
		case 'figure':
			return placedFigure(block, imageIds);
		case 'gallery': {
			const content = block.content.flatMap((figure) => placedFigure(figure, imageIds));
			return content.length > 0 ? [{ ...block, content }] : [];
		}
		case 'video': {
			const videoId = videoIds[block.attrs.videoId - 1];
			return videoId === undefined ? [] : [{ ...block, attrs: { ...block.attrs, videoId } }];
		}
		case 'audio':
		case 'pdf':
			return placedFile(block, files[block.attrs.fileId - 1]);
		default:
			return [block];
	}
}

function placedFile(block: Extract<Block, { type: 'audio' | 'pdf' }>, file: Places['files'][number] | undefined): Block[] {
	const fileId = file?.id;
	if (fileId !== undefined)
		return [block.type === 'pdf' ? { ...block, attrs: { ...block.attrs, fileId } } : { ...block, attrs: { ...block.attrs, fileId } }];
	const href = file?.address ?? '';
	if (block.type === 'audio' || !isSafeHref(href)) return [];
	return [{ type: 'paragraph', content: text(block.attrs.title, { type: 'link', attrs: { href } }) }];
}

function placedFigure(figure: Figure, imageIds: Id[]): Figure[] {
	const imageId = imageIds[figure.attrs.imageId - 1];
	return imageId === undefined ? [] : [{ ...figure, attrs: { ...figure.attrs, imageId } }];
}
