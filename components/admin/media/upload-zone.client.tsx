'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from '../base/button.client.tsx';
import { acceptedTypes } from './upload.ts';
import { UploadList } from './upload-list.client.tsx';
import type { UploadState } from './use-uploads.ts';

type Props = { uploads: UploadState[]; onFiles: (files: File[]) => void; onPutAway: (key: number) => void; isPrimary?: boolean };

/** Where pictures come in: by a button, by dropping them, by pasting them anywhere on the page. */
export function UploadZone({ uploads, onFiles, onPutAway, isPrimary }: Props) {
	const t = useTranslations('Uploads');
	useEffect(() => {
		const paste = ({ clipboardData }: ClipboardEvent) => {
			const files = [...(clipboardData?.files ?? [])];
			if (files.length > 0) onFiles(files);
		};
		document.addEventListener('paste', paste);
		return () => document.removeEventListener('paste', paste);
	}, [onFiles]);
	return (
		<div className="stack">
			<DropZone
				className="upload-zone"
				aria-label={t('zone')}
				onDrop={({ items }) => {
					const files = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
					void Promise.all(files).then(onFiles);
				}}
			>
				<FileTrigger allowsMultiple acceptedFileTypes={acceptedTypes} onSelect={(list) => onFiles([...(list ?? [])])}>
					<Button {...(isPrimary && { kind: 'primary' as const })}>{t('choose')}</Button>
				</FileTrigger>
				<Text slot="label">{t('drop')}</Text>
			</DropZone>
			<UploadList uploads={uploads} onPutAway={onPutAway} />
		</div>
	);
}
