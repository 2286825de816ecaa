'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { PictureDetails } from './picture-details.client.tsx';
import { PictureGrid } from './picture-grid.client.tsx';
import { acceptedTypes, uploadPicture } from './upload.ts';
import { UploadZone } from './upload-zone.client.tsx';
import { useUploads } from './use-uploads.ts';

/** The pictures of a page of the library, a way in for new ones, and what is said of the one that was pressed. */
export function Library({ items, query }: { items: LibraryItem[]; query: string }) {
	const t = useTranslations('MediaLibrary');
	const u = useTranslations('Uploads');
	const router = useRouter();
	const [open, setOpen] = useState<LibraryItem>();
	const refresh = useCallback(() => router.refresh(), [router]);
	const { uploads, add, putAway } = useUploads(uploadPicture, refresh);
	return (
		<div className="stack">
			<UploadZone
				words={{ choose: u('choose'), drop: u('drop') }}
				types={acceptedTypes}
				uploads={uploads}
				onFiles={add}
				onPutAway={putAway}
				isPrimary
			/>
			{items.length === 0 && <p className="empty">{query === '' ? t('empty') : t('nothing', { query })}</p>}
			<PictureGrid items={items} onPress={setOpen} />
			{open && (
				<PictureDetails
					key={open.imageId}
					item={open}
					onClose={() => setOpen(undefined)}
					onSaved={() => {
						setOpen(undefined);
						refresh();
					}}
				/>
			)}
		</div>
	);
}
