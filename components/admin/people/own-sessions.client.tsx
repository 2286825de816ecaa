'use client';

import { useTranslations } from 'next-intl';
import type { Action } from '#lib/desk/answer.ts';
import { Button } from '../base/button.client.tsx';
import { useAct } from './use-act.client.tsx';

type Session = { id: string; device: string; address: string; since: string; lastUsed: string; isThis: boolean };
type Props = { sessions: Session[]; endSession: Action<{ id: string }>; endAllSessions: Action<Record<string, never>> };

/** Where one is signed in, and a way out of each place. */
export function OwnSessions({ sessions, endSession, endAllSessions }: Props) {
	const t = useTranslations('OwnSessions');
	const { act, isBusy } = useAct();
	const leaveAll = async () => {
		if (await act(() => endAllSessions({}))) window.location.assign('/admin/sign-in');
	};
	return (
		<section className="panel" aria-labelledby="own-sessions">
			<h2 id="own-sessions">{t('title')}</h2>
			<p className="hint">{t('hint')}</p>
			<ul className="people-list">
				{sessions.map(({ id, device, address, since, lastUsed, isThis }) => (
					<li key={id}>
						<span>
							<b>{device || t('unknown')}</b> {isThis && <span className="tag">{t('this')}</span>}
							<br />
							<span className="hint">{t('used', { address: address || '–', since, lastUsed })}</span>
						</span>
						{!isThis && (
							<Button
								isDisabled={isBusy}
								aria-label={t('endOf', { device: device || t('unknown'), since })}
								onPress={() => void act(() => endSession({ id }), { done: t('ended') })}
							>
								{t('end')}
							</Button>
						)}
					</li>
				))}
			</ul>
			<div className="row">
				<Button kind="danger" isDisabled={isBusy} onPress={() => void leaveAll()}>
					{t('endAll')}
				</Button>
			</div>
		</section>
	);
}
