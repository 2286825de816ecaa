import { ArticleContent } from './article-content.ts';
import { mergeContents } from './merge.ts';

/** A text as it is stored: its parts in one order, its lines without blanks at their ends. */
function asStored(content: ArticleContent): ArticleContent {
	const read = ArticleContent.safeParse(content);
	return read.success ? read.data : content;
}

const said = (content: ArticleContent) => JSON.stringify(content);

/** Whether two texts would be stored as the same. */
export function sameContent(one: ArticleContent, other: ArticleContent): boolean {
	return said(asStored(one)) === said(asStored(other));
}

/** Whether all that is written in `mine` since `base` stands in `theirs` as well: then there is nothing to choose between. */
export function addsNothing(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent): boolean {
	const stored = asStored(theirs);
	const { content, conflicts } = mergeContents(asStored(base), asStored(mine), stored);
	return conflicts.length === 0 && said(content) === said(stored);
}
