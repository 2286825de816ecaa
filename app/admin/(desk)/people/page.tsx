import { getTranslations } from 'next-intl/server';
import { PersonList } from '#components/admin/people/person-list.client.tsx';
import { SearchForm } from '#components/admin/people/search-form.tsx';
import { Steps } from '#components/admin/people/steps.tsx';
import { listPeople } from '#db/desk/people.ts';
import { ListQuery } from '#lib/desk/list-query.ts';
import { openDesk } from '../../desk.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { mergePeople, savePerson } from './actions.ts';

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
	const actor = await requirePageRight('editPeople');
	const t = await getTranslations('People');
	const { q, page } = ListQuery.parse(await searchParams);
	const { items, hasMore } = listPeople(openDesk().db, actor, { q, page });
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<SearchForm action="/admin/people" q={q} label={t('search')} />
			{items.length > 0 ? (
				<PersonList people={items} save={savePerson} merge={mergePeople} />
			) : (
				<p className="empty">{q === '' ? t('empty') : t('notFound', { q })}</p>
			)}
			<Steps path="/admin/people" q={q} page={page} hasMore={hasMore} />
		</div>
	);
}
