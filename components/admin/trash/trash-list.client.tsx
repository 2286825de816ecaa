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
		<ul className="file-list" aria-label={t('title')}>
			{drafts.map((draft) => (
				<li key={draft.id}>
					<div className="stack-tight">
						<strong lang={draft.locale}>{draft.title}</strong>
						<span className="hint">{t('about', { author: draft.author, by: draft.by, at: day(draft.at), until: day(draft.until) })}</span>
					</div>
					<Button isDisabled={isBusy} onPress={() => void take(draft)} aria-label={t('recoverThis', { title: draft.title })}>
						{t('recover')}
					</Button>
				</li>
			))}
		</ul>
	);
}
