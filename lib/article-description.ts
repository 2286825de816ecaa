import type { Article } from './content.ts';
import { plainText } from './document/plain-text.ts';
import { cutText } from './text/cut-text.ts';

/** How many letters search engines and networks show of a description. */
export const descriptionLetters = 160;

/** What an article is about, cut between words: what the desk wrote for search engines, else its lead, else how its text begins. */
export function articleDescription({ seoDescription, lead, document }: Pick<Article, 'seoDescription' | 'lead' | 'document'>): string {
	return cutText(seoDescription || lead.join(' ') || plainText(document), descriptionLetters);
}
