'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Focus } from '#lib/content.ts';

type Props = { source: string; alt: string; focus?: Focus; isReadOnly: boolean; onChange: (focus: Focus) => void };

const middle: Focus = [500, 500];
const step = 25;
const arrows: Record<string, Focus> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
const within = (value: number) => Math.round(Math.min(1000, Math.max(0, value)));

/** A picture with the point that no crop may cut off: set by a press on it, moved with the arrow keys. */
export function FocusPoint({ source, alt, focus, isReadOnly, onChange }: Props) {
	const t = useTranslations('PictureUse');
	const [x, y] = focus ?? middle;
	const press = (event: MouseEvent<HTMLButtonElement>) => {
		// A press by the keyboard has no place.
		if (event.detail === 0) return;
		const box = event.currentTarget.getBoundingClientRect();
		onChange([within((1000 * (event.clientX - box.left)) / box.width), within((1000 * (event.clientY - box.top)) / box.height)]);
	};
	const move = (event: KeyboardEvent) => {
		const by = arrows[event.key];
		if (!by) return;
		event.preventDefault();
		onChange([within(x + by[0]), within(y + by[1])]);
	};
	return (
		<button
			type="button"
			className="focus-point"
			disabled={isReadOnly}
			onClick={press}
			onKeyDown={move}
			aria-label={t('focus', { x: Math.round(x / 10), y: Math.round(y / 10) })}
		>
			<img src={source} alt={alt} />
			<span className="focus-cross" style={{ left: `${x / 10}%`, top: `${y / 10}%` }} aria-hidden="true" />
		</button>
	);
}
