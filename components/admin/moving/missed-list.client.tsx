'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { readablePath } from '#lib/old-address/readable-path.ts';
import { Button } from '../base/button.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { useAct } from '../people/use-act.client.tsx';
import { TargetDialog } from './target-dialog.client.tsx';

type Proposal = { to: string; title: string; by: 'id' | 'section' | 'words' };
type Missed = { path: string; hits: number; bots: number; referrer: string; lastAt: number; proposal?: Proposal };
type Lead = { path: string; target: string };
type Props = {
	items: Missed[];
	ownHost: string;
	create: Action<Lead, Lead>;
	remove: Action<{ path: string }>;
	ignore: Action<{ path: string }>;
	watch: Action<{ path: string }>;
};

/** Addresses that readers miss, each with a press that leads it to where it was meant to lead. */
export function MissedList({ items, ownHost, create, remove, ignore, watch }: Props) {
	const t = useTranslations('MissedAddresses');
	const format = useFormatter();
	const { act, isBusy } = useAct();
	const [asked, setAsked] = useState<string>();
	const lead = (path: string, target: string) => {
		let stored = path;
		return act(() => create({ path, target }), {
			done: t('led', { path }),
			onDone: (redirect) => {
				stored = redirect.path;
			},
			undo: () => void act(() => remove({ path: stored }), { done: t('back', { path }) }),
		});
	};
	const pass = (path: string) =>
		act(() => ignore({ path }), {
			done: t('ignored', { path }),
			undo: () => void act(() => watch({ path }), { done: t('back', { path }) }),
		});
	return (
		<>
			<ListTable title={t('title')} columns={(['path', 'readers', 'bots', 'from', 'last', 'leads'] as const).map((key) => t(key))}>
				{items.map(({ path, hits, bots, referrer, lastAt, proposal }) => (
					<tr key={path}>
						<td data-label={t('path')}>
							<code title={path}>{readablePath(path)}</code>
						</td>
						<td data-label={t('readers')}>{format.number(hits)}</td>
						<td data-label={t('bots')}>{format.number(bots)}</td>
						<td data-label={t('from')}>{referrer === ownHost ? <strong>{t('fromOwn')}</strong> : referrer || '–'}</td>
						<td data-label={t('last')}>{format.dateTime(lastAt, { dateStyle: 'short', timeStyle: 'short' })}</td>
						<td>
							<div className="missed-ways">
								{proposal && (
									<>
										<a href={proposal.to}>{proposal.title}</a> <span className="hint">({t(`proposal.${proposal.by}`)})</span>
									</>
								)}
								<span className="row">
									{proposal && (
										<Button
											isDisabled={isBusy}
											aria-label={t('leadOf', { path, title: proposal.title })}
											onPress={() => void lead(path, proposal.to)}
										>
											{t('redirect')}
										</Button>
									)}
									<Button kind="quiet" isDisabled={isBusy} aria-label={t('otherOf', { path })} onPress={() => setAsked(path)}>
										{t('other')}
									</Button>
									<Button kind="quiet" isDisabled={isBusy} aria-label={t('ignoreOf', { path })} onPress={() => void pass(path)}>
										{t('ignore')}
									</Button>
								</span>
							</div>
						</td>
					</tr>
				))}
			</ListTable>
			<TargetDialog path={asked} onClose={() => setAsked(undefined)} create={create} />
		</>
	);
}
