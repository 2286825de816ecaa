import { getTranslations } from 'next-intl/server';
import { MissedList } from '#components/admin/moving/missed-list.client.tsx';
import { RedirectTabs } from '#components/admin/moving/redirect-tabs.tsx';
import { listMissed } from '#db/desk/missed-addresses.ts';
import { environment } from '#lib/environment.ts';
import { openDesk } from '../../../desk.ts';
import { requirePageRight } from '../../../require-page-right.ts';
import { createRedirect, ignore, removeRedirect, watch } from '../actions.ts';

const periods = [1, 7, 30];

export default async function MissedPage({ searchParams }: PageProps<'/admin/redirects/missed'>) {
	const actor = await requirePageRight('editRedirects');
	const t = await getTranslations('MissedAddresses');
	const asked = Number((await searchParams).days);
	const days = periods.find((each) => each === asked) ?? 7;
	const { items, probes } = listMissed(openDesk().db, actor, days);
	const ownHost = new URL(environment().siteUrl).host;
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<RedirectTabs current="missed" />
			<h1>{t('title')}</h1>
			<p className="hint">{t('lead')}</p>
			<nav aria-label={t('period')}>
				<ul className="tabs">
					{periods.map((each) => (
						<li key={each}>
							<a className="button" href={`/admin/redirects/missed?days=${each}`} aria-current={each === days ? 'page' : undefined}>
								{t('days', { days: each })}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{items.length === 0 ? (
				<p className="empty">{t('empty')}</p>
			) : (
				<MissedList items={items} ownHost={ownHost} create={createRedirect} remove={removeRedirect} ignore={ignore} watch={watch} />
			)}
			{probes > 0 && <p className="hint">{t('probes', { count: probes })}</p>}
		</div>
	);
}
