'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../base/button.client.tsx';

/** Copies a text and says that it did, or that the browser does not allow it. */
export function CopyButton({ text }: { text: string }) {
	const t = useTranslations('Copy');
	const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
	const copy = () =>
		navigator.clipboard.writeText(text).then(
			() => setState('copied'),
			() => setState('failed'),
		);
	return (
		<>
			<Button kind="primary" onPress={() => void copy()}>
				{t('copy')}
			</Button>
			<span role="status">{state === 'copy' ? '' : t(state)}</span>
		</>
	);
}
