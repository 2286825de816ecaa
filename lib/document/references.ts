import type { Block, Document } from './schema.ts';

export type References = { images: number[]; videos: number[]; files: number[] };

/** The ids of all pictures, videos and files that a document shows. */
export function referencesOf(document: Document): References {
	const references: References = { images: [], videos: [], files: [] };
	for (const block of document.content) collect(block, references);
	return references;
}

function collect(block: Block, references: References): void {
	switch (block.type) {
		case 'figure':
			references.images.push(block.attrs.imageId);
			break;
		case 'gallery':
			for (const figure of block.content) collect(figure, references);
			break;
		case 'video':
			references.videos.push(block.attrs.videoId);
			break;
		case 'audio':
		case 'pdf':
			references.files.push(block.attrs.fileId);
			break;
	}
}
