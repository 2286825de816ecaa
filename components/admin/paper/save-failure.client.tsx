'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { type Failure, revOf } from './use-saving.client.tsx';

type Props = { failure: Failure | undefined; onOverwrite?: (rev: string) => void };

/** Says why something was not saved; where somebody else was faster, one may look at theirs and decide. */
export function SaveFailure({ failure, onOverwrite }: Props) {
	const t = useTranslations('SaveFailure');
	const refusalText = useRefusalText();
	const rev = revOf(failure);
	if (!failure) return null;
	const text = failure.refused === 'offline' || rev !== undefined ? t(rev === undefined ? 'offline' : 'conflict') : refusalText(failure);
	return (
		<div className="notice stack" data-kind="alert" role="alert">
			<p>{text}</p>
			{rev !== undefined && (
				<div className="row">
					<Button onPress={() => window.open(window.location.href, '_blank')}>{t('theirs')}</Button>
					{onOverwrite && (
						<Button kind="danger" onPress={() => onOverwrite(rev)}>
							{t('overwrite')}
						</Button>
					)}
					<Button kind="quiet" onPress={() => window.location.reload()}>
						{t('drop')}
					</Button>
				</div>
			)}
		</div>
	);
}
