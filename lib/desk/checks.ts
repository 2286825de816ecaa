import { plainText } from '../document/plain-text.ts';
import type { Block, Document } from '../document/schema.ts';
import type { VideoState } from '../video/states.ts';
import type { ArticleContent } from './article-content.ts';

/** What stands in the way of printing (an error), or should be looked at (a warning). `field` is where the desk leads to mend it. */
export type Check = { key: CheckKey; level: 'error' | 'warning'; field: CheckField };
export type CheckKey =
	| 'titleMissing'
	| 'titleLong'
	| 'leadMissing'
	| 'bodyMissing'
	| 'bylineMissing'
	| 'altMissing'
	| 'altMissingInBody'
	| 'videoBroken'
	| 'videoBrokenInBody'
	| 'videoUnchecked'
	| 'pictureMissing'
	| 'untranslated';
export type CheckField = 'title' | 'lead' | 'image' | 'video' | 'body' | 'credits';

/** A title longer than this is cut by search engines and in shares. */
export const longTitle = 110;

/** What is missing from an article before it is printed. `states` are those of the videos it shows, by id. */
export function checksOf(content: ArticleContent, states: ReadonlyMap<number, VideoState>, source?: ArticleContent): Check[] {
	const { title, lead, image, video, credits, document } = content;
	const blocks = [...allBlocks(document)];
	const found: (Check | false)[] = [
		title === '' && error('titleMissing', 'title'),
		title.length > longTitle && warning('titleLong', 'title'),
		lead.every((line) => line === '') && error('leadMissing', 'lead'),
		blocks.length === 0 && error('bodyMissing', 'body'),
		credits.length === 0 && error('bylineMissing', 'credits'),
		// A translation begins with the words of its source: as long as they stand, there is none.
		source !== undefined && blocks.length > 0 && plainText(source.document) === plainText(document) && error('untranslated', 'body'),
		image !== undefined && image.alt === '' && !image.decorative && warning('altMissing', 'image'),
		blocks.some((block) => block.type === 'figure' && block.attrs.alt === '' && !block.attrs.decorative) &&
			warning('altMissingInBody', 'body'),
		image === undefined && video === undefined && warning('pictureMissing', 'image'),
		video !== undefined && judged(states.get(video.videoId), 'videoBroken', 'video'),
		...blocks.map((block) => block.type === 'video' && judged(states.get(block.attrs.videoId), 'videoBrokenInBody', 'body')),
	];
	return found.filter((check) => check !== false).filter((check, place, all) => all.findIndex(({ key }) => key === check.key) === place);
}

/** What a story lacks to be read by an editor at all: a title, anything below it, or both; undefined when there is something to read. */
export function missingForReview({ title, document, image, video }: ArticleContent): 'title' | 'text' | 'both' | undefined {
	const isBare = image === undefined && video === undefined && allBlocks(document).next().done === true;
	if (title === '') return isBare ? 'both' : 'title';
	return isBare ? 'text' : undefined;
}

const error = (key: CheckKey, field: CheckField): Check => ({ key, level: 'error', field });
const warning = (key: CheckKey, field: CheckField): Check => ({ key, level: 'warning', field });

function judged(state: VideoState | undefined, key: CheckKey, field: CheckField): Check | false {
	if (state === undefined || state === 'ok') return false;
	return state === 'unchecked' || state === 'unknown' ? warning('videoUnchecked', field) : warning(key, field);
}

function* allBlocks(document: Document): Generator<Block, undefined> {
	for (const block of document.content) {
		if (block.type === 'paragraph' && !block.content?.length) continue;
		if (block.type === 'gallery') yield* block.content;
		yield block;
	}
}
