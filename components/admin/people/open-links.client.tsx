'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { Role } from '#lib/desk/roles.ts';
import { Button } from '../base/button.client.tsx';
import { useAct } from './use-act.client.tsx';

type OpenLink = {
	email: string;
	name: string;
	role: Role;
	until: string;
	isReset: boolean;
	mail: '' | 'sending' | 'sent' | 'failed';
	mailProblem: string;
};
/** How long (ms) after a letter began its way the page looks what became of it. */
const lookAgain = 3000;

/** Links that nobody has used yet, and what became of their letters. */
export function OpenLinks({ links, deleteLink }: { links: OpenLink[]; deleteLink: Action<{ email: string }> }) {
	const t = useTranslations('OpenLinks');
	const role = useTranslations('DeskFrame.roles');
	const { act, isBusy } = useAct();
	const router = useRouter();
	const isSending = links.some(({ mail }) => mail === 'sending');
	useEffect(() => {
		const timer = isSending ? setInterval(() => router.refresh(), lookAgain) : undefined;
		return () => clearInterval(timer);
	}, [isSending, router]);
	if (links.length === 0) return null;
	return (
		<section className="panel" aria-labelledby="open-links">
			<h2 id="open-links">{t('title')}</h2>
			<ul className="people-list">
				{links.map(({ email, name, role: as, until, isReset, mail, mailProblem }) => (
					<li key={email}>
						<span>
							<b>{name}</b> <span className="hint">{email}</span>
							<br />
							{isReset ? t('reset') : t('invited', { role: role(as) })} · {t('until', { until })}
							{mail !== '' && ` · ${t(mail)}`}
							{mail === 'failed' && (
								<span className="field-error people-block" role="alert">
									{t('problem', { problem: mailProblem })}
								</span>
							)}
						</span>
						<Button
							isDisabled={isBusy}
							aria-label={t('revokeOf', { email })}
							onPress={() => void act(() => deleteLink({ email }), { done: t('revoked', { email }) })}
						>
							{t('revoke')}
						</Button>
					</li>
				))}
			</ul>
		</section>
	);
}
