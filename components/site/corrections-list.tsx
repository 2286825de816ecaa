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
				{list.items.map(({ id, locale, text, at, section, story, publishedAt }) => (
					<li key={id}>
						<p className="card-meta">
							<Moment at={at} form="full" />
						</p>
						<p>{text}</p>
						<p>
							{story ? (
								<a href={articlePath({ ...story, locale, section })}>
									{t('article', { title: story.title, section: section.name, date: write(publishedAt, 'day') })}
								</a>
							) : (
								t('withdrawn', { section: section.name, date: write(publishedAt, 'day') })
							)}
						</p>
					</li>
				))}
			</ol>
			<Paging path={path} page={list.page} pages={list.pages} />
		</>
	);
}
