import { useTranslations } from 'next-intl';
import { descriptionLetters } from '#lib/article-description.ts';
import { cutText } from '#lib/text/cut-text.ts';

/** The form of a page's title: what it is about and the paper's name, with a word for what kind of list it is. */
export type TitleKind = 'plain' | 'section' | 'topic' | 'author';

/** How many letters of a headline search engines take. */
const titleLetters = 110;

/** Without a kind, `title` is whole. */
type Told = { kind?: TitleKind; title: string; description?: string; page?: number };

/** The title and description of a page as search engines and tabs show them, cut between words. A further page of a list says so: no two pages are alike. */
export function useTitle(name: string, { kind, title, description, page = 1 }: Told): { title: string; description?: string } {
	const titles = useTranslations('Titles');
	const lists = useTranslations('ListPage');
	const short = cutText(title, titleLetters);
	const whole = kind ? titles(kind, { title: short, name }) : short;
	if (page === 1) return { title: whole, description: description && cutText(description, descriptionLetters) };
	return {
		title: lists('title', { title: whole, page }),
		description: description && cutText(lists('description', { description, page }), descriptionLetters),
	};
}
