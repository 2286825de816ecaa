import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { pathOf } from '#lib/address.ts';
import type { Topic } from '#lib/content.ts';

/** What the article is about, each with a page of its own. */
export function Topics({ topics }: { topics: Topic[] }) {
	const t = useTranslations('Article');
	const locale = useCurrentLocale();
	if (topics.length === 0) return null;
	return (
		<nav className="topics" aria-label={t('topics')}>
			<span className="label">{t('topics')}</span>
			<ul>
				{topics.map(({ id, name, slug }) => (
					<li key={id}>
						<a href={pathOf({ page: 'topic', locale, slug })} rel="tag">
							{name}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
