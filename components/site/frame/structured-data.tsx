import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { absolute } from '#i18n/links.ts';
import type { SiteView } from '#lib/content.ts';
import type { Data } from '#lib/json-ld/article-data.ts';
import type { Paper } from '#lib/json-ld/paper.ts';
import { scriptText } from '#lib/json-ld/script-text.ts';

/** What a page says of itself, once it is known how structured data names the paper. */
export type DescribePage = (paper: Paper) => Data;

/** A page described in the words of schema.org. Browsers run nothing of it. */
export function StructuredData({ site: { settings, pages }, data }: { site: SiteView; data: DescribePage }) {
	const t = useTranslations('Article');
	const paper: Paper = { origin: absolute(''), locale: useCurrentLocale(), home: t('home'), settings, pages };
	return <script type="application/ld+json">{scriptText(data(paper))}</script>;
}
