'use client';

import { useEffect } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from '../base/button.client.tsx';
import { UploadList } from './upload-list.client.tsx';
import type { UploadState } from './use-uploads.ts';

export type UploadWords = { choose: string; drop: string };
type Props = {
	uploads: UploadState[];
	/** What the way in is called, and what may come through it. */
	words: UploadWords;
	types: string[];
	onFiles: (files: File[]) => void;
	onPutAway: (key: number) => void;
	isPrimary?: boolean;
};

/** Where files come in: by a button, by dropping them, by pasting them anywhere on the page. */
export function UploadZone({ uploads, words, types, onFiles, onPutAway, isPrimary }: Props) {
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
				aria-label={words.drop}
				onDrop={({ items }) => {
					const files = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
					void Promise.all(files).then(onFiles);
				}}
			>
				<FileTrigger allowsMultiple acceptedFileTypes={types} onSelect={(list) => onFiles([...(list ?? [])])}>
					<Button {...(isPrimary && { kind: 'primary' as const })}>{words.choose}</Button>
				</FileTrigger>
				<Text slot="label">{words.drop}</Text>
			</DropZone>
			<UploadList uploads={uploads} onPutAway={onPutAway} />
		</div>
	);
}
