import { getTranslations } from 'next-intl/server';
import { LetterList } from '#components/admin/moving/letter-list.client.tsx';
import { ServiceTable } from '#components/admin/moving/service-table.tsx';
import { listDeliveries } from '#db/desk/deliveries.ts';
import { openDesk } from '../../desk.ts';
import { requirePageRight } from '../../require-page-right.ts';
import { discard, retry } from './actions.ts';

export default async function DeliveriesPage() {
	const actor = await requirePageRight('manageDeliveries');
	const t = await getTranslations('Deliveries');
	const { services, letters } = listDeliveries(openDesk().db, actor);
	return (
		<div className="stack">
			<title>{t('title')}</title>
			<h1>{t('title')}</h1>
			<p className="hint">{t('lead')}</p>
			{services.length === 0 ? <p className="empty">{t('off')}</p> : <ServiceTable services={services} now={Date.now()} />}
			{services.length > 0 && <LetterList letters={letters} retry={retry} discard={discard} />}
		</div>
	);
}
