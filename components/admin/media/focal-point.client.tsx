'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Focus, Picture } from '#lib/content.ts';
import { Thumb } from './thumb.tsx';

type Props = { picture: Picture; focus: Focus | undefined; onChange: (focus: Focus) => void; isDisabled?: boolean };

/** Thousandths that one press of an arrow key moves the point; with Shift five times as far. */
const step = 20;
const arrows: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const within = (thousandths: number) => Math.min(1000, Math.max(0, Math.round(thousandths)));

/** The picture with the point that must not be cut off: a click sets it, arrow keys move it. */
export function FocalPoint({ picture, focus, onChange, isDisabled = false }: Props) {
	const t = useTranslations('FocalPoint');
	const [x, y] = focus ?? [500, 500];
	const place = t('place', { x: x / 1000, y: y / 1000 });
	const click = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
		// A press of Enter is a click nowhere.
		if (detail === 0) return;
		const { left, top, width, height } = currentTarget.getBoundingClientRect();
		onChange([within(((clientX - left) / width) * 1000), within(((clientY - top) / height) * 1000)]);
	};
	const move = (event: KeyboardEvent) => {
		const [right, down] = arrows[event.key] ?? [];
		if (right === undefined || down === undefined) return;
		event.preventDefault();
		const far = event.shiftKey ? step * 5 : step;
		onChange([within(x + right * far), within(y + down * far)]);
	};
	return (
		<div className="focal">
			<button
				type="button"
				className="focal-picture"
				aria-label={t('label', { place })}
				onClick={click}
				onKeyDown={move}
				disabled={isDisabled}
			>
				<Thumb picture={picture} alt="" wide />
				<span className="focal-mark" data-set={focus ? '' : undefined} style={{ left: `${x / 10}%`, top: `${y / 10}%` }} />
			</button>
			<p className="hint" aria-live="polite">
				{focus ? place : t('unset')} {t('hint')}
			</p>
		</div>
	);
}
