import { getTranslations } from 'next-intl/server';
import { RedirectTabs } from '#components/admin/moving/redirect-tabs.tsx';
import { RedirectList } from '#components/admin/people/redirect-list.client.tsx';
import { SearchForm } from '#components/admin/people/search-form.tsx';
import { listRedirects } from '#db/desk/redirects.ts';
import { ListQuery } from '#lib/desk/list-query.ts';
import { openDesk } from '../../desk.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { createRedirect, removeRedirect } from './actions.ts';

export default async function RedirectsPage({ searchParams }: PageProps<'/admin/redirects'>) {
	const actor = await requirePageRight('editRedirects');
	const t = await getTranslations('Redirects');
	const { q, after } = ListQuery.parse(await searchParams);
	const { items, next } = listRedirects(openDesk().db, actor, { q, after });
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<RedirectTabs current="list" />
			<RedirectList redirects={items} create={createRedirect} remove={removeRedirect}>
				<SearchForm action="/admin/redirects" q={q} label={t('search')} />
			</RedirectList>
			{items.length === 0 && <p className="empty">{q === '' ? t('empty') : t('notFound', { q })}</p>}
			{next !== undefined && <a href={`/admin/redirects?${new URLSearchParams({ q, after: next })}`}>{t('next')}</a>}
		</div>
	);
}
