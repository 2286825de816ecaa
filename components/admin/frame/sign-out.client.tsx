'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';

/** Ends this session. */
export function SignOut() {
	const t = useTranslations('DeskFrame');
	const leave = async () => {
		await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
		window.location.assign('/admin/sign-in');
	};
	return (
		<Button kind="quiet" onPress={() => void leave()}>
			{t('signOut')}
		</Button>
	);
}
