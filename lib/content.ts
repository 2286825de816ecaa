import type { Document } from './document/schema.ts';
import type { VideoProvider, VideoState } from './video/states.ts';

/** The nouns that pages show. `db/reading` returns them, `components` draw them. */

export type ArticleStatus = 'draft' | 'in_review' | 'returned' | 'approved' | 'scheduled' | 'published' | 'withdrawn';
export type ByRole = 'text' | 'photo' | 'video' | 'translation';
export type Label = 'ai_assisted' | 'sponsored';
/** How a section's block looks on the front page; `hidden` sections have none. */
export const sectionForms = ['list', 'feature', 'row', 'opinion', 'pictures', 'hidden'] as const;
export type SectionForm = (typeof sectionForms)[number];
export type FileExtension = 'mp3' | 'm4a' | 'mp4' | 'webm' | 'pdf';

export type Section = { id: number; name: string; slug: string; description: string; form: SectionForm; parentId?: number };
export type Topic = { id: number; name: string; slug: string };
export type Person = { id: number; name: string; slug: string };
export type Credit = Person & { roles: ByRole[] };

/** The point of a picture that must not be cut off, in thousandths from its left and top. */
export type Focus = [x: number, y: number];

/**
 * A stored picture; `hash` is absent while only its address is known. Sizes in pixels of the largest copy. `source` is that
 * address, for exports only.
 */
export type Picture = { hash?: string; width: number; height: number; tone: number; source?: string };
export type PictureUse = { picture: Picture; alt: string; caption: string; credit: string };

export type Video = {
	state: VideoState;
	provider?: VideoProvider;
	embedUrl?: string;
	watchUrl?: string;
	poster?: Picture;
	notBefore?: Date;
	/** The address as it was given, whatever its state: for exports only. */
	source?: string;
};

export type MediaFile = { hash: string; extension: FileExtension; bytes: number };

/** An article as lists show it: what one row of an index walk gives, never its body. */
export type Card = {
	id: number;
	locale: string;
	slug: string;
	title: string;
	lead: string[];
	publicAt: Date;
	section: { name: string; slug: string };
	picture?: Picture;
	/** The point of it that crops keep. */
	focus?: Focus;
	alt: string;
	hasVideo: boolean;
};

export type Correction = { id: number; text: string; at: Date };

export type Article = Omit<Card, 'section'> & {
	storyId: number;
	section: Section;
	updatedAt: Date;
	words: number;
	labels: Label[];
	sourceLine: string;
	/** What search engines are shown instead of the headline and the lead; empty where those will do. */
	seoTitle: string;
	seoDescription: string;
	image?: PictureUse;
	video?: { video: Video; caption: string };
	/** The article read aloud. */
	narration?: MediaFile;
	document: Document;
	/** What the document refers to, by id. */
	media: Media;
	credits: Credit[];
	topics: Topic[];
	corrections: Correction[];
};

export type Media = { pictures: Map<number, Picture>; videos: Map<number, Video>; files: Map<number, MediaFile> };

/** One page of a list: `pages` is how many there are, at least 1. */
export type List<Item> = { items: Item[]; page: number; pages: number };

/** Words and data of the paper itself; a key without a value is absent. */
export const settingKeys = [
	'name',
	'tagline',
	'governingBody',
	'licence',
	'editorInChief',
	'office',
	'telephone',
	'email',
	'copyright',
	'facebook',
	'youtube',
	'zalo',
	'feedContent',
	'aiCrawlers',
] as const;
export type SettingKey = (typeof settingKeys)[number];
export type Settings = Partial<Record<SettingKey, string>> & { name: string };

/** News of this hour in a line, with its story where there is one. */
export type Breaking = { text: string; article?: { id: number; locale: string; slug: string; section: string } };

/** What stands around every page: the paper's data, its sections and its static pages, breaking news. */
export type SiteView = {
	settings: Settings;
	sections: Section[];
	pages: { key: string; slug: string; title: string }[];
	breaking?: Breaking;
};

export type FrontPage = {
	lead?: Card;
	/** Stories with pictures that stand beside the lead. */
	second: Card[];
	latest: Card[];
	blocks: { section: Section; cards: Card[] }[];
	videos: Card[];
	mostRead: Card[];
};

/** A correction as the list of corrections shows it, with the article it is about. */
export type CorrectionEntry = Pick<Card, 'id' | 'locale' | 'section'> & {
	text: string;
	at: Date;
	/** When the story came out. */
	publishedAt: Date;
	/** Missing for a story that was withdrawn: it has no page any more. */
	story?: Pick<Card, 'id' | 'title' | 'slug'>;
};

/** A stretch of text, as it is printed; `hit` when it answers a query. */
export type Stretch = { text: string; hit: boolean };
export type Hit = Card & { titleStretches: Stretch[]; snippet: Stretch[] };
/** `capped`: there are more matches than were ranked. */
export type SearchResults = List<Hit> & { total: number; capped: boolean };
