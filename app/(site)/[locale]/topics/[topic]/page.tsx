import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { StoryList } from '#components/site/lists/story-list.tsx';
import { topicArticles } from '#db/reading/lists.ts';
import { findTopic } from '#db/reading/names.ts';
import { versionsOfTopic } from '#db/reading/pairs.ts';
import { pageNumber } from '#db/reading/resolve.ts';
import { alternatesOf, articlePath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { listHead } from '../../../list-head.ts';
import { only, openPortal, present } from '../../../portal.ts';

export default async function TopicPage({ params, searchParams }: PageProps<'/[locale]/topics/[topic]'>) {
	const { locale: code, topic: id } = await params;
	const portal = openPortal(code);
	const { db, locale } = portal;
	const topic = present(findTopic(db, locale, Number(id)), `Topic ${id}`);
	const page = pageNumber(only((await searchParams).page));
	const list = present(topicArticles.page(db, locale, topic.id, page), `Page ${page} of topic ${id}`);
	const t = await getTranslations('TopicPage');
	const path = pathOf({ page: 'topic', locale, slug: topic.slug });
	const versions = alternatesOf(
		versionsOfTopic(db, topic.id).filter((version) => topicArticles.newest(db, version.locale, topic.id, 1).length > 0),
		(each, { slug }) => pathOf({ page: 'topic', locale: each, slug }),
	);
	const description = t('description', { name: topic.name });
	const head = listHead(portal, 'topic', {
		title: topic.name,
		description,
		path,
		versions,
		list,
		items: list.items.map(articlePath),
		feeds: true,
	});
	return (
		<Frame {...head} hidden={list.items.length === 0}>
			<div className="wrap listing">
				<ListHead label={t('label')} title={topic.name} description={description} />
				<StoryList list={list} path={path} empty={t('empty')} section />
			</div>
		</Frame>
	);
}
