import { useTranslations } from 'next-intl';
import { articlePath } from '#i18n/links.ts';
import type { CorrectionEntry, List } from '#lib/content.ts';
import { Moment, useDateWriter } from './cards/moment.tsx';
import { Paging } from './lists/paging.tsx';

/** The corrections of all articles: when, what, and about which work, section and day. */
export function CorrectionsList({ list, path }: { list: List<CorrectionEntry>; path: string }) {
	const t = useTranslations('Corrections');
	const write = useDateWriter();
	if (list.items.length === 0) return <p className="empty">{t('empty')}</p>;
	return (
		<>
			<ol className="corrections">
				{list.items.map(({ articleId, text, at, ...article }) => (
					<li key={`${articleId}-${at.getTime()}`}>
						<p className="card-meta">
							<Moment at={at} form="full" />
						</p>
						<p>{text}</p>
						<p>
							<a href={articlePath({ ...article, id: articleId })}>
								{t('article', { title: article.title, section: article.section.name, date: write(article.publicAt, 'day') })}
							</a>
						</p>
					</li>
				))}
			</ol>
			<Paging path={path} page={list.page} pages={list.pages} />
		</>
	);
}
