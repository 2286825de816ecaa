'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Action } from '#lib/desk/answer.ts';
import { Button } from '../base/button.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { useAct } from '../people/use-act.client.tsx';

type Letter = { id: number; service: string; subject: string; tries: number; deadAt: number; problem: string };
type Letters = { id: number } | { service: string };
type Props = { letters: Letter[]; retry: Action<Letters, number>; discard: Action<Letters, number> };

/** What was given up, with the reason; it can be sent again or thrown away, one by one or all of a service. */
export function LetterList({ letters, retry, discard }: Props) {
	const t = useTranslations('Deliveries');
	const format = useFormatter();
	const { act, isBusy } = useAct();
	const resend = (which: Letters, count: number) => void act(() => retry(which), { done: t('retried', { count }) });
	const drop = (which: Letters, count: number) => void act(() => discard(which), { done: t('discarded', { count }) });
	const services = [...new Set(letters.map(({ service }) => service))];
	const countOf = (service: string) => letters.filter((each) => each.service === service).length;
	return (
		<section className="stack" aria-labelledby="letters">
			<h2 id="letters">{t('letters')}</h2>
			{letters.length === 0 && <p className="empty">{t('empty')}</p>}
			{services.map((service) => (
				<div className="row" key={service}>
					<Button isDisabled={isBusy} onPress={() => resend({ service }, countOf(service))}>
						{t('retryAll', { service })}
					</Button>
					<Button kind="danger" isDisabled={isBusy} onPress={() => drop({ service }, countOf(service))}>
						{t('discardAll', { service })}
					</Button>
				</div>
			))}
			{letters.length > 0 && (
				<ListTable title={t('letters')} columns={(['service', 'what', 'tries', 'when', 'why', 'tools'] as const).map((key) => t(key))}>
					{letters.map(({ id, service, subject, tries, deadAt, problem }) => (
						<tr key={id}>
							<td data-label={t('service')}>{service}</td>
							<td data-label={t('what')}>
								<code>{subject}</code>
							</td>
							<td data-label={t('tries')}>{tries}</td>
							<td data-label={t('when')}>{format.dateTime(deadAt, { dateStyle: 'short', timeStyle: 'short' })}</td>
							<td data-label={t('why')}>{problem}</td>
							<td className="moving-tools">
								<Button isDisabled={isBusy} aria-label={t('retryOf', { what: subject, service })} onPress={() => resend({ id }, 1)}>
									{t('retry')}
								</Button>{' '}
								<Button
									kind="quiet"
									isDisabled={isBusy}
									aria-label={t('discardOf', { what: subject, service })}
									onPress={() => drop({ id }, 1)}
								>
									{t('discard')}
								</Button>
							</td>
						</tr>
					))}
				</ListTable>
			)}
		</section>
	);
}
