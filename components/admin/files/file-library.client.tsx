'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { mediaPath } from '#lib/media.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { MediaUses } from '../media/media-uses.client.tsx';
import { UploadZone } from '../media/upload-zone.client.tsx';
import { useUploads } from '../media/use-uploads.ts';
import { FileLine } from './file-line.client.tsx';
import { typesOf, uploadFile } from './upload-file.ts';

/** The sounds, films and documents of a page of the library, a way in for new ones, and where the one that was pressed stands. */
export function FileLibrary({ files, query }: { files: LibraryFile[]; query: string }) {
	const t = useTranslations('Files');
	const router = useRouter();
	const [open, setOpen] = useState<LibraryFile>();
	const refresh = useCallback(() => router.refresh(), [router]);
	const { uploads, add, putAway } = useUploads(uploadFile, refresh);
	return (
		<div className="stack">
			<UploadZone
				words={{ choose: t('choose'), drop: t('drop') }}
				types={typesOf()}
				uploads={uploads}
				onFiles={add}
				onPutAway={putAway}
				isPrimary
			/>
			{files.length === 0 && <p className="empty">{query === '' ? t('empty') : t('nothing', { query })}</p>}
			<ul className="file-list">
				{files.map((file) => (
					<li key={file.fileId}>
						<FileLine file={file} />
						<Button onPress={() => setOpen(file)} aria-label={t('openThis', { name: file.name })}>
							{t('open')}
						</Button>
					</li>
				))}
			</ul>
			{open && (
				<Dialog title={open.name || t('title')} isOpen onClose={() => setOpen(undefined)}>
					<FileLine file={open} isPlayable />
					<p>
						<a href={mediaPath(`${open.hash}.${open.extension}`)} download={open.name}>
							{t('download')}
						</a>
					</p>
					<MediaUses path={`/api/desk/files/${open.fileId}`} unused={t('unused')} />
				</Dialog>
			)}
		</div>
	);
}
