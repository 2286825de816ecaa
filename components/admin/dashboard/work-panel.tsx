import { useTranslations } from 'next-intl';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import { ShortList } from './waiting.tsx';

/** What somebody is in the middle of. */
export function WorkPanel({ articles }: { articles: ArticleRow[] }) {
	const t = useTranslations('Dashboard');
	return (
		<section className="panel" aria-labelledby="work">
			<h2 id="work">{t('work')}</h2>
			{articles.length > 0 ? <ShortList articles={articles} /> : <p className="hint">{t('noWork')}</p>}
		</section>
	);
}
