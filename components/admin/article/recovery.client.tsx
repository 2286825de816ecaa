'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';
import type { LocalCopy } from './local-copy.ts';

type Props = { copy: LocalCopy; onTake: () => void; onDrop: () => void };

/** Offers back what this browser kept and the server never got. */
export function Recovery({ copy, onTake, onDrop }: Props) {
	const t = useTranslations('Recovery');
	const format = useFormatter();
	return (
		<div className="notice stack" data-kind="warn" role="alert">
			<p>
				<strong>{t('title')}</strong>{' '}
				{t('text', { time: format.dateTime(copy.at, { dateStyle: 'short', timeStyle: 'short' }), title: copy.content.title || '…' })}
			</p>
			<p className="row">
				<Button kind="primary" onPress={onTake}>
					{t('take')}
				</Button>
				<Button onPress={onDrop}>{t('drop')}</Button>
			</p>
		</div>
	);
}
