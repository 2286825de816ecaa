import { getTranslations } from 'next-intl/server';
import { SearchForm } from '#components/admin/people/search-form.tsx';
import { Steps } from '#components/admin/people/steps.tsx';
import { TopicList } from '#components/admin/people/topic-list.client.tsx';
import { listTopics } from '#db/desk/topics.ts';
import { ListQuery } from '#lib/desk/list-query.ts';
import { openDesk } from '../../desk.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { mergeTopics, saveTopic } from './actions.ts';

export default async function TopicsPage({ searchParams }: PageProps<'/admin/topics'>) {
	const actor = await requirePageRight('editTopics');
	const t = await getTranslations('Topics');
	const { q, page } = ListQuery.parse(await searchParams);
	const { items, hasMore } = listTopics(openDesk().db, actor, { q, page });
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<SearchForm action="/admin/topics" q={q} label={t('search')} />
			{items.length > 0 ? (
				<TopicList topics={items} save={saveTopic} merge={mergeTopics} />
			) : (
				<p className="empty">{q === '' ? t('empty') : t('notFound', { q })}</p>
			)}
			<Steps path="/admin/topics" q={q} page={page} hasMore={hasMore} />
		</div>
	);
}
