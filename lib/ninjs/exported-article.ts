import type { Article, Focus, PictureUse, Video } from '../content.ts';

/** An article with everything that leaves the house: the addresses of its media are those they came from, whatever their state. */
export type ExportedArticle = Omit<Article, 'image' | 'video' | 'narration'> & {
	/** The lead picture, also where the page does not show it twice. */
	leadImage?: PictureUse & { focus?: Focus };
	leadVideo?: { video: Video; caption: string };
	narration?: Article['narration'];
	/** The other language versions that readers may see. */
	translations: { id: number; locale: string }[];
};

/** An article that readers may not see any more: no word of it is told. `withheld` may come back as it was. */
export type RemovedArticle = { id: number; locale: string; removed: 'canceled' | 'withheld'; at: Date };
