'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';
import { CopyButton } from './copy-button.client.tsx';

/** Recovery codes, shown this once: to be copied or kept as a file. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
	const t = useTranslations('OwnSecondFactor');
	const text = codes.join('\n');
	return (
		<div className="stack">
			<p className="notice" data-kind="warn" role="status">
				{t('keep')}
			</p>
			<ol className="people-codes" aria-label={t('codes')}>
				{codes.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ol>
			<div className="row">
				<CopyButton text={text} />
				<a className="button" download={t('fileName')} href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}>
					{t('download')}
				</a>
				<Button onPress={onKept}>{t('kept')}</Button>
			</div>
		</div>
	);
}
