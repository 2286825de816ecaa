'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';

/** A page of the desk that failed: what became of the text, and a way to try again. */
export function DeskError({ reset }: { error: Error; reset: () => void }) {
	const t = useTranslations('DeskError');
	return (
		<div className="stack" role="alert">
			<h1>{t('title')}</h1>
			<p>{t('text')}</p>
			<p>
				<Button kind="primary" onPress={reset}>
					{t('again')}
				</Button>
			</p>
		</div>
	);
}
