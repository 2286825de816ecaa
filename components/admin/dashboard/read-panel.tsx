import { useTranslations } from 'next-intl';
import { ArticleLink } from '../articles/article-link.tsx';

/** What is read most. */
export function ReadPanel({ articles }: { articles: { id: number; locale: string; title: string; reads: number }[] }) {
	const t = useTranslations('Dashboard');
	return (
		<section className="panel" aria-labelledby="read">
			<h2 id="read">
				{t('read')} <span className="hint">{t('readWhen')}</span>
			</h2>
			{articles.length === 0 ? (
				<p className="hint">{t('noReads')}</p>
			) : (
				<ol className="short-list ranked">
					{articles.map(({ id, locale, title, reads }) => (
						<li key={id}>
							<ArticleLink id={id} title={title} locale={locale} /> <span className="hint">{t('reads', { count: reads })}</span>
						</li>
					))}
				</ol>
			)}
		</section>
	);
}
