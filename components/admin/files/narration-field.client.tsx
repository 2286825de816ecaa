'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { Button } from '../base/button.client.tsx';
import { ask } from '../media/ask.ts';
import { FileLine } from './file-line.client.tsx';
import { FilePicker } from './file-picker.client.tsx';

type Props = { fileId: number | undefined; isReadOnly: boolean; onChange: (fileId: number | undefined) => void };

/** The recording of an article read aloud, which readers hear instead of a machine. */
export function NarrationField({ fileId, isReadOnly, onChange }: Props) {
	const t = useTranslations('Narration');
	const [file, setFile] = useState<LibraryFile>();
	const [isPicking, setPicking] = useState(false);
	useEffect(() => {
		if (fileId === undefined) return setFile(undefined);
		let isHere = true;
		void ask<{ items: LibraryFile[] }>(`/api/desk/files?ids=${fileId}`).then(
			(answer) => isHere && answer.ok && setFile(answer.value.items[0]),
		);
		return () => {
			isHere = false;
		};
	}, [fileId]);
	return (
		<section className="panel" id="field-narration" aria-label={t('title')}>
			<h2>{t('title')}</h2>
			{file ? <FileLine file={file} isPlayable /> : <p className="hint">{t('none')}</p>}
			{!isReadOnly && (
				<div className="row">
					<Button onPress={() => setPicking(true)}>{t(fileId === undefined ? 'choose' : 'other')}</Button>
					{fileId !== undefined && <Button onPress={() => onChange(undefined)}>{t('remove')}</Button>}
				</div>
			)}
			<FilePicker
				use="sound"
				isOpen={isPicking}
				onClose={() => setPicking(false)}
				onPick={(picked) => {
					setPicking(false);
					onChange(picked.fileId);
				}}
			/>
		</section>
	);
}
