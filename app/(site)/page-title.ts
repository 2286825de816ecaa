import { getTranslations } from 'next-intl/server';
import { descriptionLetters } from '#lib/article-description.ts';
import { cutText } from '#lib/text/cut-text.ts';

/** What a page is about, for its title; the front page has one of its own. */
export type TitleKind = 'article' | 'section' | 'topic' | 'author' | 'video' | 'corrections' | 'page' | 'search' | 'absent';

/** How many letters of a headline search engines take. */
const titleLetters = 110;

/** The title of a page, with the name of the paper behind it and the number of a further page of a list. */
export async function pageTitle(kind: TitleKind, title: string, name: string, page = 1): Promise<string> {
	const [titles, lists] = await Promise.all([getTranslations('Titles'), getTranslations('ListPage')]);
	const whole = titles(kind, { title: cutText(title, titleLetters), name });
	return page > 1 ? lists('title', { title: whole, page }) : whole;
}

/** What search engines show of a page, cut between words; that of a further page of a list says so, since no two pages are alike. */
export async function pageDescription(text: string, page = 1): Promise<string> {
	const t = await getTranslations('ListPage');
	return cutText(page > 1 ? t('description', { description: text, page }) : text, descriptionLetters);
}
