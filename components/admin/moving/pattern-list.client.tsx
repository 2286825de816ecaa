'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { Button } from '../base/button.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { useAct } from '../people/use-act.client.tsx';
import { PatternDialog, type PatternInput } from './pattern-dialog.client.tsx';

type Note = { kind: 'shadowed'; by: number } | { kind: 'pages'; sample: string };
type Pattern = PatternInput & { id: number; note?: Note };
type Props = {
	patterns: Pattern[];
	create: Action<PatternInput>;
	remove: Action<{ id: number }>;
	raise: Action<{ id: number }>;
};

/** Patterns of old addresses in the order in which they are tried. */
export function PatternList({ patterns, create, remove, raise }: Props) {
	const t = useTranslations('RedirectPatterns');
	const { act, isBusy } = useAct();
	const [isAdding, setAdding] = useState(false);
	const drop = ({ id, ...input }: Pattern) => {
		const { pattern, kind, target } = input;
		const undo = () => void act(() => create({ pattern, kind, target }), { done: t('added') });
		return act(() => remove({ id }), { done: t('removed', { pattern }), undo });
	};
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
				<Button kind="primary" onPress={() => setAdding(true)}>
					{t('add')}
				</Button>
			</div>
			{patterns.length === 0 && <p className="empty">{t('empty')}</p>}
			{patterns.length > 0 && (
				<ListTable title={t('title')} columns={[t('order'), t('pattern'), t('leads'), t('note'), { tools: t('tools') }]}>
					{patterns.map((each, place) => (
						<tr key={each.id}>
							<td data-label={t('order')}>{place + 1}</td>
							<td data-label={t('pattern')}>
								<code>{each.pattern}</code>
							</td>
							<td data-label={t('leads')}>
								{t(`kinds.${each.kind}`)}: <code>{each.target}</code>
							</td>
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
								<Button isDisabled={isBusy} aria-label={t('removeOf', { pattern: each.pattern })} onPress={() => void drop(each)}>
									{t('remove')}
								</Button>
							</td>
						</tr>
					))}
				</ListTable>
			)}
			<PatternDialog isOpen={isAdding} onClose={() => setAdding(false)} create={create} />
		</>
	);
}

function NoteWords({ note }: { note: Note }) {
	const t = useTranslations('RedirectPatterns');
	return <span className="hint">{note.kind === 'shadowed' ? t('shadowed', { by: note.by }) : t('pages', { sample: note.sample })}</span>;
}
