'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { PictureGrid } from './picture-grid.client.tsx';
import { acceptedTypes, uploadPicture } from './upload.ts';
import { UploadZone } from './upload-zone.client.tsx';
import { useFoundPictures } from './use-found-pictures.ts';
import { useUploads } from './use-uploads.ts';

type Props = { isOpen: boolean; onClose: () => void; onPick: (items: LibraryItem[]) => void; multiple?: boolean };

/** A window in which pictures are found, brought in and chosen; one, or with `multiple` several, in the order in which they were pressed. */
export function PicturePicker({ isOpen, onClose, onPick, multiple = false }: Props) {
	const t = useTranslations('PicturePicker');
	return (
		<Dialog title={t(multiple ? 'titleMany' : 'title')} isOpen={isOpen} onClose={onClose} size="wide">
			<Choice multiple={multiple} onClose={onClose} onPick={onPick} />
		</Dialog>
	);
}

function Choice({ multiple = false, onClose, onPick }: Omit<Props, 'isOpen'>) {
	const t = useTranslations('PicturePicker');
	const u = useTranslations('Uploads');
	const [query, setQuery] = useState('');
	const [chosen, setChosen] = useState<LibraryItem[]>([]);
	const { items, hasMore, more, isBusy, add: addFound, problem } = useFoundPictures(query);
	const toggle = (item: LibraryItem) =>
		setChosen((before) => {
			const others = before.filter(({ imageId }) => imageId !== item.imageId);
			if (others.length < before.length) return others;
			return multiple ? [...others, item] : [item];
		});
	const { uploads, add, putAway } = useUploads(uploadPicture, (item) => {
		addFound(item);
		setChosen((before) => (multiple ? [...before.filter(({ imageId }) => imageId !== item.imageId), item] : [item]));
	});
	return (
		<>
			<UploadZone
				words={{ choose: u('choose'), drop: u('drop') }}
				types={acceptedTypes}
				uploads={uploads}
				onFiles={add}
				onPutAway={putAway}
			/>
			<TextField label={t('search')} value={query} onChange={setQuery} type="search" autoComplete="off" autoFocus />
			<div className="picker-results">
				{problem && (
					<p className="notice" data-kind="alert" role="alert">
						{problem}
					</p>
				)}
				{items.length === 0 && !isBusy && !problem && <p className="empty">{t(query === '' ? 'empty' : 'nothing')}</p>}
				<PictureGrid items={items} onPress={toggle} chosen={new Set(chosen.map(({ imageId }) => imageId))} />
				{hasMore && (
					<Button onPress={more} isDisabled={isBusy}>
						{t('more')}
					</Button>
				)}
			</div>
			<div className="row-end picker-foot">
				<span className="hint" aria-live="polite">
					{t('chosen', { count: chosen.length })}
				</span>
				<Button onPress={onClose}>{t('cancel')}</Button>
				<Button kind="primary" isDisabled={chosen.length === 0} onPress={() => onPick(chosen)}>
					{t('use')}
				</Button>
			</div>
		</>
	);
}
