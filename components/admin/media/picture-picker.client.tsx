'use client';

import type { PickedPicture } from './upload.ts';

type Props = { isOpen: boolean; onClose: () => void; onPick: (pictures: PickedPicture[]) => void; multiple?: boolean };

export function PicturePicker(_props: Props) {
	return null;
}
