import type { Block, Document, Figure } from '../document/schema.ts';
import type { HtmlDraft } from './html-to-document.ts';

/** Gives the id under which a picture or video is stored; undefined leaves it out. */
export type MediaIds = { image(src: string): number | undefined; video(url: string): number | undefined };

/** The document of a draft with stored ids in place of the draft's own numbers. */
export function placeMedia({ document, images, videos }: HtmlDraft, ids: MediaIds): Document {
	const imageIds = images.map((src) => ids.image(src));
	const videoIds = videos.map((url) => ids.video(url));
	return { type: 'doc', content: document.content.flatMap((block) => placed(block, imageIds, videoIds)) };
}

type Ids = (number | undefined)[];

function placed(block: Block, imageIds: Ids, videoIds: Ids): Block[] {
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
		default:
			return [block];
	}
}

function placedFigure(figure: Figure, imageIds: Ids): Figure[] {
	const imageId = imageIds[figure.attrs.imageId - 1];
	return imageId === undefined ? [] : [{ ...figure, attrs: { ...figure.attrs, imageId } }];
}
