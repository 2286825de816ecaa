'use client';

import { useTranslations } from 'next-intl';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import type { UploadState } from './use-uploads.ts';

/** How far each file is on its way; one that was refused says why until it is put away. */
export function UploadList({ uploads, onPutAway }: { uploads: UploadState[]; onPutAway: (key: number) => void }) {
	if (uploads.length === 0) return null;
	return (
		<ul className="uploads" aria-live="polite">
			{uploads.map((upload) => (
				<li key={upload.key} className="upload" data-state={upload.refusal ? 'refused' : undefined}>
					<UploadLine upload={upload} onPutAway={onPutAway} />
				</li>
			))}
		</ul>
	);
}

function UploadLine({
	upload: { key, name, sent, isTaken, refusal },
	onPutAway,
}: {
	upload: UploadState;
	onPutAway: (key: number) => void;
}) {
	const t = useTranslations('Uploads');
	const wordsFor = useRefusalText();
	if (refusal)
		return (
			<>
				<p role="alert">
					<strong>{name}</strong> {wordsFor(refusal)}
				</p>
				<Button kind="quiet" onPress={() => onPutAway(key)} aria-label={t('putAway', { name })}>
					×
				</Button>
			</>
		);
	const label = isTaken ? t('done') : sent < 1 ? t('sending') : t('making');
	return (
		<>
			<span className="upload-name">{name}</span>
			<span className="hint">{label}</span>
			{!isTaken && (
				<ProgressBar className="progress" value={sent * 100} isIndeterminate={sent >= 1} aria-label={name}>
					{({ percentage }) => <span className="progress-bar" style={{ inlineSize: `${percentage ?? 100}%` }} />}
				</ProgressBar>
			)}
		</>
	);
}
