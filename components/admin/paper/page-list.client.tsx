'use client';

import { useTranslations } from 'next-intl';
import { useOptimistic } from 'react';
import { GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Action } from '#lib/desk/answer.ts';
import { sharedTitles } from '#lib/desk/shared-titles.ts';
import { Button } from '../base/button.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { moved } from './moved.ts';
import { SaveFailure } from './save-failure.client.tsx';
import { useSaving } from './use-saving.client.tsx';

type Item = { id: number; titles: Record<string, string> };
type Props = { rev: string; pages: Item[]; order: Action<{ rev: string; ids: number[] }> };

/** The static pages in the order in which readers find them at the foot of the paper; moved by dragging or with the arrow keys. */
export function PageList({ rev, pages, order }: Props) {
	const t = useTranslations('PagesDesk');
	const { save, isSaving, failure } = useSaving();
	const [shown, show] = useOptimistic<Item[], Item[]>(pages, (_, next) => next);
	const sort = (next: Item[]) =>
		save(
			() => {
				show(next);
				return order({ rev, ids: next.map(({ id }) => id) });
			},
			() => say({ text: t('ordered') }),
		);
	const { dragAndDropHooks } = useDragAndDrop<Item>({
		getItems: (keys) => [...keys].map((key) => ({ 'text/plain': `${key}` })),
		isDisabled: isSaving,
		onReorder: (event) => sort(moved(shown, event)),
	});
	return (
		<div className="panel">
			<p className="hint">{t('listHint')}</p>
			{sharedTitles(pages).map((title) => (
				<p key={title} className="hint" role="note">
					{t('sharedTitle', { title })}
				</p>
			))}
			<GridList
				aria-label={t('title')}
				className="order-list"
				items={shown}
				dragAndDropHooks={dragAndDropHooks}
				renderEmptyState={() => <p className="empty">{t('empty')}</p>}
			>
				{({ id, titles: { vi, en } }) => (
					<GridListItem id={id} textValue={vi ?? en ?? ''} className="order-item" href={`/admin/pages/${id}`}>
						<Button slot="drag" kind="quiet" aria-label={t('drag', { title: vi ?? en ?? '' })}>
							<span aria-hidden="true">⠿</span>
						</Button>
						<span className="order-text">
							<strong>{vi ?? en}</strong> <span className="story-mark">{vi ? (en ?? t('noEnglish')) : t('noVietnamese')}</span>
						</span>
					</GridListItem>
				)}
			</GridList>
			<SaveFailure failure={failure} />
		</div>
	);
}
