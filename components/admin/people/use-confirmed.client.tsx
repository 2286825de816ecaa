'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Action, Answered } from '#lib/desk/answer.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { type Judged, PasswordForm } from './password-form.client.tsx';

type Waiting = { resolve: (isGiven: boolean) => void };

/** A function that does something which may need the password once more, and asks for it when it does; and the window in which it asks. */
export function useConfirmed(confirmPassword: Action<{ password: string }>) {
	const [waiting, setWaiting] = useState<Waiting>();
	const confirmed = async <Value,>(work: () => Promise<Answered<Value>>): Promise<Answered<Value>> => {
		const answer = await work();
		if (answer.ok || answer.refused !== 'reauthenticate') return answer;
		const isGiven = await new Promise<boolean>((resolve) => setWaiting({ resolve }));
		return isGiven ? work() : { ok: false, refused: 'cancelled', detail: {} };
	};
	const end = (isGiven: boolean) => {
		waiting?.resolve(isGiven);
		setWaiting(undefined);
	};
	const asking: ReactNode = <AskPassword isOpen={waiting !== undefined} confirm={confirmPassword} onEnd={end} />;
	return { confirmed, asking };
}

type AskProps = { isOpen: boolean; confirm: Action<{ password: string }>; onEnd: (isGiven: boolean) => void };

function AskPassword({ isOpen, confirm, onEnd }: AskProps) {
	const t = useTranslations('AskPassword');
	const refusalText = useRefusalText();
	const judge = async (password: string): Promise<Judged<true>> => {
		const answer = await confirm({ password });
		return answer.ok ? { ok: true, value: true } : { ok: false, words: refusalText(answer) };
	};
	return (
		<Dialog title={t('title')} isOpen={isOpen} onClose={() => onEnd(false)}>
			<PasswordForm go={t('go')} judge={judge} onDone={onEnd} onCancel={() => onEnd(false)}>
				<p>{t('why')}</p>
			</PasswordForm>
		</Dialog>
	);
}
