import { getTranslations } from 'next-intl/server';

/** The title of a numbered page of a list; the first page's is the list's own. */
export async function listTitle(title: string, page: number): Promise<string> {
	const t = await getTranslations('ListPage');
	return page > 1 ? t('title', { title, page }) : title;
}
