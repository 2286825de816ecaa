import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ArticleFilters } from '#components/admin/articles/article-filters.client.tsx';
import { ArticleTable } from '#components/admin/articles/article-table.client.tsx';
import { ListPaging } from '#components/admin/articles/list-paging.tsx';
import { NewStory } from '#components/admin/articles/new-story.client.tsx';
import { QueueChips } from '#components/admin/articles/queue-chips.tsx';
import { listUsers } from '#db/auth/users.ts';
import { listArticles } from '#db/desk/lists/list-articles.ts';
import { articleListPath, type Cursor, parseArticleFilter } from '#lib/desk/article-filter.ts';
import { queuesOf } from '#lib/desk/queues.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { openDesk, requireActor } from '../../desk.ts';
import { shownLocale } from '../../shown-locale.ts';
import { confirmPassword } from '../account/actions.ts';
import { sectionLists } from '../section-lists.ts';
import { beginStory, moveTogether } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('ArticleList'))('title') };
}

export default async function ArticlesPage({ searchParams }: PageProps<'/admin/articles'>) {
	const actor = await requireActor();
	const { db } = openDesk();
	const t = await getTranslations('ArticleList');
	const filter = parseArticleFilter(await searchParams);
	const { before: _, after: __, ...asked } = filter;
	const { rows, newer, older } = listArticles(db, actor, filter);
	const sections = sectionLists(db);
	const authors = hasRight(actor.role, 'seeAll') ? listUsers(db).map(({ id, name }) => ({ id, name })) : [];
	const here = articleListPath(asked);
	const isQueue = queuesOf(actor.role).some((queue) => articleListPath(queue.filter) === here);
	const beside = (key: 'before' | 'after', cursor: Cursor | undefined) => cursor && articleListPath({ ...asked, [key]: cursor });
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<span className="row">
					<Link href="/admin/trash" prefetch={false}>
						{t('trash')}
					</Link>
					<NewStory sections={sections} begin={beginStory} />
				</span>
			</div>
			<div className="stack">
				<QueueChips role={actor.role} here={here} />
				<ArticleFilters filter={filter} sections={sections[await shownLocale()]} authors={authors} isOpen={!isQueue} />
				{rows.length > 0 ? (
					<ArticleTable key={articleListPath(filter)} articles={rows} move={moveTogether} confirm={confirmPassword} />
				) : (
					<p className="empty">
						{here === '/admin/articles' ? t('emptyAll') : t('emptyFiltered')}{' '}
						{here !== '/admin/articles' && (
							<Link href="/admin/articles" prefetch={false}>
								{t('clear')}
							</Link>
						)}
					</p>
				)}
				<ListPaging newer={beside('after', newer)} older={beside('before', older)} />
			</div>
		</>
	);
}
