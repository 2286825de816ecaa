'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { type Judged, PasswordForm } from './password-form.client.tsx';
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
	const judge = async (way: string, password: string): Promise<Judged<Setup>> => {
		const answer = await callTwoFactor<Setup>(way, { password });
		return answer.ok ? answer : { ok: false, words: t(answer.problem === 'wrong' ? 'wrongPassword' : answer.problem) };
	};
	const steps = {
		enable: { go: t('next'), way: 'enable', onDone: setSetup },
		disable: { go: t('disable'), way: 'disable', onDone: leave },
		renew: { go: t('renew'), way: 'generate-backup-codes', onDone: ({ backupCodes }: Setup) => setCodes(backupCodes) },
	};
	if (codes) return <RecoveryCodes codes={codes} onKept={leave} />;
	if (setup) return <SecondFactorSetup setup={setup} onVerified={() => setCodes(setup.backupCodes)} />;
	if (state !== 'rest') {
		const { go, way, onDone } = steps[state];
		return (
			<PasswordForm key={state} go={go} judge={(password) => judge(way, password)} onDone={onDone} onCancel={() => setState('rest')} />
		);
	}
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
