import { getTranslations } from 'next-intl/server';
import { FeedList } from '#components/site/feeds/feed-list.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { recentNames } from '#db/reading/recent-names.ts';
import { pathOf } from '#lib/address.ts';
import { localeCodes, locales } from '#lib/locales.ts';
import { openPortal } from '../../portal.ts';

export default async function FeedsPage({ params }: PageProps<'/[locale]/feeds'>) {
	const { db, locale, site } = openPortal((await params).locale);
	const t = await getTranslations('Feeds');
	const { topics, authors } = recentNames(db, locale, locales[locale].intl);
	const { name } = site.settings;
	const offered = (page: 'named' | 'topic' | 'author') => (row: { name: string; slug: string }) => ({
		name: row.name,
		of: { page, locale, slug: row.slug },
	});
	return (
		<Frame
			site={site}
			kind="plain"
			title={t('title')}
			description={t('description')}
			path={pathOf({ page: 'feeds', locale })}
			alternates={Object.fromEntries(localeCodes.map((code) => [code, pathOf({ page: 'feeds', locale: code })]))}
		>
			<div className="wrap listing">
				<ListHead title={t('title')} description={t('description')} />
				<FeedList title={t('paper')} feeds={[{ name, of: { page: 'home', locale } }]} />
				<FeedList title={t('sections')} feeds={site.sections.map(offered('named'))} />
				<FeedList title={t('topics')} feeds={topics.map(offered('topic'))} />
				<FeedList title={t('authors')} feeds={authors.map(offered('author'))} />
				<p className="notice">{t('more')}</p>
			</div>
		</Frame>
	);
}
