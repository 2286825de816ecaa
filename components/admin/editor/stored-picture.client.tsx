'use client';

import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';
import { toneColour } from '#lib/tone.ts';

type Props = { picture: { hash?: string | null; width: number; height: number; tone: number }; missing: string; width?: number };

/** A stored picture at about the width asked for; words in its place where only its address is known. */
export function StoredPicture({ picture: { hash, width, height, tone }, missing, width: wanted = 768 }: Props) {
	if (!hash) return <span className="picture-panel">{missing}</span>;
	const shown = widthsFor(width).find((each) => each >= wanted) ?? widthsFor(width).at(-1) ?? width;
	return (
		<img
			className="stored-picture"
			src={mediaPath(pictureName(hash, shown, 'webp'))}
			width={width}
			height={height}
			alt=""
			draggable={false}
			style={{ background: toneColour(tone) }}
		/>
	);
}
