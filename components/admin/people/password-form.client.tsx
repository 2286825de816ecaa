'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';

/** What came of giving the password: something, or why nothing did, in words. */
export type Judged<Value> = { ok: true; value: Value } | { ok: false; words: string };

type Props<Value> = {
	/** What the button says. */
	go: string;
	/** Why the password is asked for, where that is not plain. */
	children?: ReactNode;
	judge: (password: string) => Promise<Judged<Value>>;
	onDone: (value: Value) => void;
	onCancel: () => void;
};

/** Asks for the password once more before something is done. */
export function PasswordForm<Value>({ go, children, judge, onDone, onCancel }: Props<Value>) {
	const t = useTranslations('AskPassword');
	const [problem, setProblem] = useState<string>();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const judged = await judge(`${new FormData(event.currentTarget).get('password')}`);
		if (judged.ok) onDone(judged.value);
		else setProblem(judged.words);
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)}>
			{children}
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
