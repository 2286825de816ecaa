import { useFormatter, useTranslations } from 'next-intl';
import { ListTable } from '../base/list-table.tsx';

type ServiceState = {
	service: string;
	waiting: number;
	dead: number;
	sent: number;
	failures: number;
	toldAt: number | null;
	notBefore: number;
	problem: string;
};

/** Who is told of changes, and how that goes. */
export function ServiceTable({ services, now }: { services: ServiceState[]; now: number }) {
	const t = useTranslations('Deliveries');
	const format = useFormatter();
	const moment = (at: number) => format.dateTime(at, { dateStyle: 'short', timeStyle: 'medium' });
	return (
		<ListTable title={t('title')} columns={(['service', 'waiting', 'dead', 'sent', 'told', 'state'] as const).map((key) => t(key))}>
			{services.map(({ service, waiting, dead, sent, toldAt, failures, notBefore, problem }) => (
				<tr key={service}>
					<th scope="row">{service}</th>
					<td data-label={t('waiting')}>{format.number(waiting)}</td>
					<td data-label={t('dead')}>{dead > 0 ? <strong>{format.number(dead)}</strong> : 0}</td>
					<td data-label={t('sent')}>{format.number(sent)}</td>
					<td data-label={t('told')}>{toldAt === null ? t('never') : moment(toldAt)}</td>
					<td className="service-state" data-label={t('state')}>
						{failures === 0 ? t('fine') : t('failing', { at: moment(Math.max(notBefore, now)), problem })}
					</td>
				</tr>
			))}
		</ListTable>
	);
}
