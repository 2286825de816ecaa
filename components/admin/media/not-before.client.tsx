'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../base/button.client.tsx';
import { VietnamTimeField } from '../base/vietnam-time-field.client.tsx';

type Props = { notBefore?: number; isBusy: boolean; onSet: (at: number | null) => void };

/** From when a video is public: until then readers are told so, and then it is checked by itself. */
export function NotBefore({ notBefore, isBusy, onSet }: Props) {
	const t = useTranslations('NotBefore');
	const format = useFormatter();
	const [at, setAt] = useState<number>();
	const isReady = at !== undefined && at > Date.now();
	return (
		<details className="not-before">
			<summary>
				{notBefore === undefined
					? t('title')
					: t('until', { time: format.dateTime(notBefore, { dateStyle: 'short', timeStyle: 'short' }) })}
			</summary>
			<p className="hint">{t('hint')}</p>
			<VietnamTimeField label={t('at')} value={notBefore} onChange={setAt} />
			<div className="row">
				<Button isDisabled={isBusy || !isReady} onPress={() => isReady && onSet(at)}>
					{t('set')}
				</Button>
				{notBefore !== undefined && (
					<Button isDisabled={isBusy} onPress={() => onSet(null)}>
						{t('remove')}
					</Button>
				)}
			</div>
		</details>
	);
}
