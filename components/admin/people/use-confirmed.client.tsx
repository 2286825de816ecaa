'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import type { Action, Answered } from './answered.ts';

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
	const [problem, setProblem] = useState<string>();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const answer = await confirm({ password: `${new FormData(event.currentTarget).get('password')}` });
		setProblem(answer.ok ? undefined : refusalText(answer));
		if (answer.ok) onEnd(true);
	};
	return (
		<Dialog title={t('title')} isOpen={isOpen} onClose={() => onEnd(false)}>
			<form onSubmit={(event) => void submit(event)}>
				<p>{t('why')}</p>
				<TextField
					label={t('password')}
					name="password"
					type="password"
					autoComplete="current-password"
					error={problem}
					isRequired
					autoFocus
				/>
				<div className="row-end">
					<Button onPress={() => onEnd(false)}>{t('cancel')}</Button>
					<Button kind="primary" type="submit">
						{t('go')}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
