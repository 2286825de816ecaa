import { type References, referencesOf } from '../document/references.ts';
import type { ArticleContent } from './article-content.ts';

/** The ids of everything that a working copy shows, each once: in its text, above it, and read aloud. */
export function mediaOf({ document, image, video, narrationId }: ArticleContent): References {
	const { images, videos, files } = referencesOf(document);
	return {
		images: [...new Set([...images, ...(image ? [image.imageId] : [])])],
		videos: [...new Set([...videos, ...(video ? [video.videoId] : [])])],
		files: [...new Set([...files, ...(narrationId === undefined ? [] : [narrationId])])],
	};
}
