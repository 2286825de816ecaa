'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { type FileUse, fileUses } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { UploadZone } from '../media/upload-zone.client.tsx';
import { useUploads } from '../media/use-uploads.ts';
import { FileLine, FilePlayer } from './file-line.client.tsx';
import { typesOf, uploadFile } from './upload-file.ts';
import { useFoundFiles } from './use-found-files.ts';

type Props = { use?: FileUse; isOpen: boolean; onClose: () => void; onPick: (file: LibraryFile) => void };

/** A window in which a stored sound, film or document is found, brought in and chosen; with `use`, only such. */
export function FilePicker({ isOpen, ...props }: Props) {
	const t = useTranslations('Files');
	return (
		<Dialog title={t(`pick.${props.use ?? 'any'}`)} isOpen={isOpen} onClose={props.onClose} size="wide">
			<Choice {...props} />
		</Dialog>
	);
}

function Choice({ use, onClose, onPick }: Omit<Props, 'isOpen'>) {
	const t = useTranslations('Files');
	const [query, setQuery] = useState('');
	const [chosen, setChosen] = useState<LibraryFile>();
	const { files, problem, add: addFound } = useFoundFiles(query, use);
	const taken = useCallback(
		(file: LibraryFile) => {
			if (use !== undefined && fileUses[file.extension] !== use) return;
			addFound(file);
			setChosen(file);
		},
		[addFound, use],
	);
	const { uploads, add, putAway } = useUploads(uploadFile, taken);
	return (
		<>
			<UploadZone
				words={{ choose: t('choose'), drop: t(`drops.${use ?? 'any'}`) }}
				types={typesOf(use)}
				uploads={uploads}
				onFiles={add}
				onPutAway={putAway}
			/>
			<TextField label={t('search')} value={query} onChange={setQuery} type="search" autoComplete="off" />
			{problem && (
				<p className="notice" data-kind="alert" role="alert">
					{problem}
				</p>
			)}
			{files?.length === 0 && <p className="empty">{query === '' ? t('empty') : t('nothing', { query })}</p>}
			<RadioGroup
				className="file-choice"
				aria-label={t('title')}
				value={chosen ? `${chosen.fileId}` : null}
				onChange={(id) => setChosen(files?.find(({ fileId }) => `${fileId}` === id))}
			>
				{files?.map((file) => (
					<Radio key={file.fileId} value={`${file.fileId}`} className="file-option">
						<FileLine file={file} />
					</Radio>
				))}
			</RadioGroup>
			{chosen && <FilePlayer key={chosen.fileId} file={chosen} />}
			<DialogEnd onClose={onClose} isDisabled={!chosen} onGo={() => chosen && onPick(chosen)}>
				{t('use')}
			</DialogEnd>
		</>
	);
}
