'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { SecondFactorForm } from './second-factor-form.client.tsx';

type Problem = { key: 'wrong' | 'tooOften' | 'busy' | 'offline'; wait?: number };

/** E-mail and password; then, for whoever has one, the second factor; then the page at `next`. */
export function SignInForm({ next }: { next: string }) {
	const t = useTranslations('SignIn');
	const [problem, setProblem] = useState<Problem>();
	const [isBusy, setBusy] = useState(false);
	const [needsCode, setNeedsCode] = useState(false);
	if (needsCode) return <SecondFactorForm next={next} />;
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		setBusy(true);
		const answer = await signIn(`${form.get('email')}`, `${form.get('password')}`);
		if (answer === 'in') return window.location.assign(next);
		setBusy(false);
		if (answer === 'code') return setNeedsCode(true);
		setProblem(answer);
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)}>
			{problem && (
				<p className="notice" data-kind="alert" role="alert">
					{t(problem.key, { wait: problem.wait ?? 0 })}
				</p>
			)}
			<TextField label={t('email')} name="email" type="email" autoComplete="username" isRequired autoFocus />
			<TextField label={t('password')} name="password" type="password" autoComplete="current-password" isRequired />
			<Button kind="primary" type="submit" isDisabled={isBusy}>
				{t('enter')}
			</Button>
			<p className="hint">{t('forgotten')}</p>
		</form>
	);
}

async function signIn(email: string, password: string): Promise<'in' | 'code' | Problem> {
	try {
		const answer = await fetch('/api/auth/sign-in/email', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ email, password }),
		});
		const body: { twoFactorRedirect?: boolean; wait?: number } = await answer.json().catch(() => ({}));
		if (answer.ok) return body.twoFactorRedirect ? 'code' : 'in';
		if (answer.status === 429) return { key: 'tooOften', wait: body.wait ?? 60 };
		return { key: answer.status < 500 ? 'wrong' : 'busy' };
	} catch {
		return { key: 'offline' };
	}
}
