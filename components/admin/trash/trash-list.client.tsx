'use client';

import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import type { Action } from '#lib/desk/answer.ts';
import { Button } from '../base/button.client.tsx';
import { useAct } from '../people/use-act.client.tsx';

type Draft = { id: number; title: string; locale: string; by: string; author: string; at: number; until: number };

/** The discarded drafts, each with the way back. */
export function TrashList({ drafts, recover }: { drafts: Draft[]; recover: Action<{ id: number }> }) {
	const t = useTranslations('Trash');
	const format = useFormatter();
	const router = useRouter();
	const { act, isBusy } = useAct();
	const day = (at: number) => format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' });
	const take = ({ id, title }: Draft) =>
		act(() => recover({ id }), { done: t('recovered', { title }), onDone: () => router.push(`/admin/articles/${id}`) });
	return (
		<div className="table-frame">
			<table className="table">
				<caption className="visually-hidden">{t('title')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('draft')}</th>
						<th scope="col">{t('author')}</th>
						<th scope="col">{t('by')}</th>
						<th scope="col">{t('until')}</th>
						<th scope="col">
							<span className="visually-hidden">{t('act')}</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{drafts.map((draft) => (
						<tr key={draft.id}>
							<td lang={draft.locale}>{draft.title}</td>
							<td>{draft.author}</td>
							<td>
								{draft.by} <span className="hint">{day(draft.at)}</span>
							</td>
							<td>{day(draft.until)}</td>
							<td>
								<Button isDisabled={isBusy} onPress={() => void take(draft)} aria-label={t('recoverThis', { title: draft.title })}>
									{t('recover')}
								</Button>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
