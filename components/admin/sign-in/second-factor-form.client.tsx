'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';

/** Six digits of an authenticator, or one of the recovery codes; then the page at `next`. */
export function SecondFactorForm({ next }: { next: string }) {
	const t = useTranslations('SecondFactor');
	const [isWrong, setWrong] = useState(false);
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const code = `${new FormData(event.currentTarget).get('code')}`.replace(/\s/g, '');
		const way = /^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code';
		const answer = await fetch(`/api/auth/two-factor/${way}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ code }),
		}).catch(() => undefined);
		if (answer?.ok) window.location.assign(next);
		else setWrong(true);
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)}>
			<TextField
				label={t('code')}
				name="code"
				autoComplete="one-time-code"
				hint={t('hint')}
				error={isWrong ? t('wrong') : undefined}
				isRequired
				autoFocus
			/>
			<Button kind="primary" type="submit">
				{t('enter')}
			</Button>
		</form>
	);
}
