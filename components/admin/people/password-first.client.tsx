'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import type { Called } from './two-factor-calls.ts';

type Props<Value> = {
	/** What the button says. */
	go: string;
	ask: (password: string) => Promise<Called<Value>>;
	onDone: (value: Value) => void;
	onCancel: () => void;
};

/** Asks for the password before something about one's own second factor is done. */
export function PasswordFirst<Value>({ go, ask, onDone, onCancel }: Props<Value>) {
	const t = useTranslations('OwnSecondFactor');
	const [problem, setProblem] = useState<string>();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const answer = await ask(`${new FormData(event.currentTarget).get('password')}`);
		if (answer.ok) onDone(answer.value);
		else setProblem(t(answer.problem === 'wrong' ? 'wrongPassword' : answer.problem));
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)}>
			<TextField
				label={t('password')}
				name="password"
				type="password"
				autoComplete="current-password"
				error={problem}
				isRequired
				autoFocus
			/>
			<div className="row">
				<Button kind="primary" type="submit">
					{go}
				</Button>
				<Button onPress={onCancel}>{t('cancel')}</Button>
			</div>
		</form>
	);
}
