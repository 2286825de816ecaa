import { getTranslations } from 'next-intl/server';
import { absolute } from '#i18n/links.ts';
import type { Paper } from '#lib/json-ld/paper.ts';
import type { Portal } from './portal.ts';

/** The paper as structured data names it, in the language of the page. */
export async function paperOf({ locale, site: { settings, pages } }: Portal): Promise<Paper> {
	const t = await getTranslations('Article');
	return { origin: absolute(''), locale, home: t('home'), settings, pages };
}
