import { getTranslations } from 'next-intl/server';
import { LetterList } from '#components/admin/moving/letter-list.client.tsx';
import { ServiceTable } from '#components/admin/moving/service-table.tsx';
import { NotForYou } from '#components/admin/people/not-for-you.tsx';
import { listDeliveries } from '#db/desk/deliveries.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { openDesk, requireActor } from '../../desk.ts';
import { discard, retry } from './actions.ts';

export default async function DeliveriesPage() {
	const actor = await requireActor();
	if (!hasRight(actor.role, 'manageDeliveries')) return <NotForYou />;
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
