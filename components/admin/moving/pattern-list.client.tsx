'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { Uses } from '#lib/old-address/rule.ts';
import { Button } from '../base/button.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { useAct } from '../people/use-act.client.tsx';
import { NoteWords, type PatternNote } from './note-words.tsx';
import { type PatternActions, PatternDialog } from './pattern-dialog.client.tsx';
import type { PatternInput, Seen } from './pattern-form.client.tsx';
import { UsesCells, useUsesColumns } from './uses-cells.tsx';

type Pattern = PatternInput & Seen & Uses & { note?: PatternNote };
type Props = PatternActions & {
	patterns: Pattern[];
	remove: Action<Seen>;
	raise: Action<{ id: number }>;
};

/** Patterns of old addresses in the order in which they are tried. */
export function PatternList({ patterns, remove, raise, ...actions }: Props) {
	const t = useTranslations('RedirectPatterns');
	const usesColumns = useUsesColumns();
	const { act, isBusy } = useAct();
	const [open, setOpen] = useState<Pattern | 'new'>();
	const drop = ({ id, rev, pattern, kind, target }: Pattern) => {
		const undo = () => void act(() => actions.create({ pattern, kind, target }), { done: t('added') });
		return act(() => remove({ id, rev }), { done: t('removed', { pattern }), undo });
	};
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<Button kind="primary" onPress={() => setOpen('new')}>
					{t('add')}
				</Button>
			</div>
			{patterns.length === 0 && <p className="empty">{t('empty')}</p>}
			{patterns.length > 0 && (
				<ListTable title={t('title')} columns={[t('order'), t('pattern'), t('leads'), ...usesColumns, t('note'), { tools: t('tools') }]}>
					{patterns.map((each, place) => (
						<tr key={each.id}>
							<td data-label={t('order')}>{place + 1}</td>
							<td data-label={t('pattern')}>
								<code>{each.pattern}</code>
							</td>
							<td data-label={t('leads')}>
								{t(`kinds.${each.kind}`)}: <code>{each.target}</code>
							</td>
							<UsesCells {...each} />
							<td data-label={t('note')}>{each.note && <NoteWords note={each.note} />}</td>
							<td className="moving-tools">
								{place > 0 && (
									<Button
										isDisabled={isBusy}
										aria-label={t('upOf', { pattern: each.pattern })}
										onPress={() => void act(() => raise({ id: each.id }), { done: t('raised') })}
									>
										{t('up')}
									</Button>
								)}{' '}
								<Button isDisabled={isBusy} aria-label={t('editOf', { pattern: each.pattern })} onPress={() => setOpen(each)}>
									{t('edit')}
								</Button>{' '}
								<Button isDisabled={isBusy} aria-label={t('removeOf', { pattern: each.pattern })} onPress={() => void drop(each)}>
									{t('remove')}
								</Button>
							</td>
						</tr>
					))}
				</ListTable>
			)}
			<PatternDialog
				isOpen={open !== undefined}
				edited={open === 'new' ? undefined : open}
				onClose={() => setOpen(undefined)}
				{...actions}
			/>
		</>
	);
}
