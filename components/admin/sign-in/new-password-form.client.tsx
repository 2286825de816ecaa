'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';

/** A new password, typed twice; with `needsOld` after the one it replaces. */
export function NewPasswordForm({ to, needsOld = false }: { to: string; needsOld?: boolean }) {
	const t = useTranslations('NewPassword');
	const refusalText = useRefusalText();
	const [problem, setProblem] = useState<string>();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		if (form.get('password') !== form.get('again')) return setProblem(t('different'));
		const answer = await fetch(to, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ old: form.get('old') ?? undefined, password: form.get('password') }),
		}).catch(() => undefined);
		if (answer?.ok) return window.location.assign('/admin/sign-in');
		const { error = 'broken', detail = {} } = (await answer?.json().catch(() => undefined)) ?? {};
		setProblem(refusalText({ refused: error, detail }));
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)}>
			{problem && (
				<p className="notice" data-kind="alert" role="alert">
					{problem}
				</p>
			)}
			{needsOld && <TextField label={t('old')} name="old" type="password" autoComplete="current-password" isRequired />}
			<TextField label={t('new')} name="password" type="password" autoComplete="new-password" hint={t('hint')} isRequired />
			<TextField label={t('again')} name="again" type="password" autoComplete="new-password" isRequired />
			<Button kind="primary" type="submit">
				{t('save')}
			</Button>
		</form>
	);
}
