import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/site/frame/frame.tsx';
import { ListHead } from '#components/site/lists/list-head.tsx';
import { StoryList } from '#components/site/lists/story-list.tsx';
import { topicArticles } from '#db/reading/lists.ts';
import { findTopic } from '#db/reading/names.ts';
import { versionsOfTopic } from '#db/reading/pairs.ts';
import { pageNumber } from '#db/reading/resolve.ts';
import { alternatesOf, pageOfList } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { listTitle } from '../../../list-title.ts';
import { only, openPortal, present } from '../../../portal.ts';

export default async function TopicPage({ params, searchParams }: PageProps<'/[locale]/topics/[topic]'>) {
	const { locale: code, topic: id } = await params;
	const { db, locale, site } = openPortal(code);
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
	const title = await listTitle(`${topic.name} – ${site.settings.name}`, page);
	return (
		<Frame
			site={site}
			title={title}
			description={description}
			path={pageOfList(path, page)}
			alternates={page === 1 ? versions : { [locale]: path }}
			instead={versions}
			hidden={list.items.length === 0}
		>
			<div className="wrap listing">
				<ListHead label={t('label')} title={topic.name} description={description} />
				<StoryList list={list} path={path} empty={t('empty')} section />
			</div>
		</Frame>
	);
}
