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
	const asked = await searchParams;
	const days = periods.find((each) => each === Number(asked.days)) ?? 7;
	const bots = asked.bots === '1';
	const path = (chosen: { days: number; bots: boolean }) => `/admin/redirects/missed?days=${chosen.days}${chosen.bots ? '&bots=1' : ''}`;
	const { items, probes } = listMissed(openDesk().db, actor, { days, bots });
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
							<a className="button" href={path({ days: each, bots })} aria-current={each === days ? 'page' : undefined}>
								{t('days', { days: each })}
							</a>
						</li>
					))}
				</ul>
			</nav>
			<p>
				<a href={path({ days, bots: !bots })}>{bots ? t('withoutBots') : t('withBots')}</a>
			</p>
			{items.length === 0 ? (
				<p className="empty">{t('empty')}</p>
			) : (
				<MissedList items={items} ownHost={ownHost} create={createRedirect} remove={removeRedirect} ignore={ignore} watch={watch} />
			)}
			{probes > 0 && <p className="hint">{t('probes', { count: probes })}</p>}
		</div>
	);
}
