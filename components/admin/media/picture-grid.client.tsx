'use client';

import { useTranslations } from 'next-intl';
import { Button, ToggleButton } from 'react-aria-components';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { Thumb } from './thumb.tsx';

type Props = { items: LibraryItem[]; onPress: (item: LibraryItem) => void; chosen?: ReadonlySet<number> };

/** Pictures to be pressed; with `chosen`, each says whether it is. */
export function PictureGrid({ items, onPress, chosen }: Props) {
	return (
		<ul className="picture-grid">
			{items.map((item) => (
				<li key={item.imageId}>
					{chosen ? (
						<ToggleButton className="picture-tile" isSelected={chosen.has(item.imageId)} onChange={() => onPress(item)}>
							<Tile item={item} />
						</ToggleButton>
					) : (
						<Button className="picture-tile" onPress={() => onPress(item)}>
							<Tile item={item} />
						</Button>
					)}
				</li>
			))}
		</ul>
	);
}

function Tile({ item: { picture, alt, name, caption, imageId, decorative } }: { item: LibraryItem }) {
	const t = useTranslations('MediaLibrary');
	return (
		<>
			<Thumb picture={picture} alt="" />
			<span className="picture-name">{name || alt || caption || t('untitled', { number: `${imageId}` })}</span>
			{alt === '' && !decorative && (
				<span className="tag" data-state="returned">
					{t('altMissing')}
				</span>
			)}
		</>
	);
}
