'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { PasswordFirst } from './password-first.client.tsx';
import { RecoveryCodes } from './recovery-codes.client.tsx';
import { SecondFactorSetup } from './second-factor-setup.client.tsx';
import { callTwoFactor, type Setup } from './two-factor-calls.ts';

type State = 'rest' | 'enable' | 'disable' | 'renew';

/** One's own second factor: turned on with an authenticator, new recovery codes, turned off. */
export function SecondFactor({ isOn, next }: { isOn: boolean; next?: string }) {
	const t = useTranslations('OwnSecondFactor');
	const [state, setState] = useState<State>('rest');
	const [setup, setSetup] = useState<Setup>();
	const [codes, setCodes] = useState<string[]>();
	const leave = () => (next ? window.location.assign(next) : window.location.reload());
	if (codes) return <RecoveryCodes codes={codes} onKept={leave} />;
	if (setup) return <SecondFactorSetup setup={setup} onVerified={() => setCodes(setup.backupCodes)} />;
	if (state === 'enable')
		return (
			<PasswordFirst
				go={t('next')}
				onCancel={() => setState('rest')}
				ask={(password) => callTwoFactor<Setup>('enable', { password })}
				onDone={setSetup}
			/>
		);
	if (state === 'disable')
		return (
			<PasswordFirst
				go={t('disable')}
				onCancel={() => setState('rest')}
				ask={(password) => callTwoFactor('disable', { password })}
				onDone={leave}
			/>
		);
	if (state === 'renew')
		return (
			<PasswordFirst
				go={t('renew')}
				onCancel={() => setState('rest')}
				ask={(password) => callTwoFactor<Setup>('generate-backup-codes', { password })}
				onDone={({ backupCodes }) => setCodes(backupCodes)}
			/>
		);
	return (
		<>
			<p>{isOn ? t('isOn') : t('isOff')}</p>
			<div className="row">
				{isOn ? (
					<>
						<Button onPress={() => setState('renew')}>{t('renew')}</Button>
						<Button kind="danger" onPress={() => setState('disable')}>
							{t('disable')}
						</Button>
					</>
				) : (
					<Button kind={next ? 'primary' : undefined} onPress={() => setState('enable')}>
						{t('enable')}
					</Button>
				)}
			</div>
		</>
	);
}
