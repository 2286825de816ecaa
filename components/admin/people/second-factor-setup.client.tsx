'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { QrCode } from './qr-code.tsx';
import { callTwoFactor, type Setup } from './two-factor-calls.ts';

/** The secret as a picture, a link and letters; it counts once a code of it was right. */
export function SecondFactorSetup({ setup, onVerified }: { setup: Setup; onVerified: () => void }) {
	const t = useTranslations('OwnSecondFactor');
	const [problem, setProblem] = useState<string>();
	const secret = new URL(setup.totpURI).searchParams.get('secret') ?? '';
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const code = `${new FormData(event.currentTarget).get('code')}`.replace(/\s/g, '');
		const answer = await callTwoFactor('verify-totp', { code });
		if (answer.ok) onVerified();
		else setProblem(t(answer.problem === 'wrong' ? 'wrongCode' : answer.problem));
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)}>
			<p>{t('scan')}</p>
			<QrCode text={setup.totpURI} label={t('qr')} />
			<p>
				<a href={setup.totpURI}>{t('open')}</a>
			</p>
			<p>
				{t('letters')} <code className="people-secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
			</p>
			<TextField label={t('code')} name="code" autoComplete="one-time-code" inputMode="numeric" error={problem} isRequired autoFocus />
			<div className="row">
				<Button kind="primary" type="submit">
					{t('verify')}
				</Button>
			</div>
		</form>
	);
}
