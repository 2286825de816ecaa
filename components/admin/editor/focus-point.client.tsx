'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Focus } from '#lib/content.ts';

const step = 25;
const ways: Record<string, [number, number]> = {
	ArrowLeft: [-step, 0],
	ArrowRight: [step, 0],
	ArrowUp: [0, -step],
	ArrowDown: [0, step],
};
const within = (thousandth: number) => Math.min(1000, Math.max(0, Math.round(thousandth)));

type Props = { focus?: Focus; onChange: (focus: Focus | undefined) => void; children: ReactNode };

/** A picture on which the point is set that must not be cut off: by a click or with the arrow keys; Delete takes it away. */
export function FocusPoint({ focus, onChange, children }: Props) {
	const t = useTranslations('FocusPoint');
	const [x, y] = focus ?? [500, 500];
	const click = (event: MouseEvent<HTMLButtonElement>) => {
		// A click without a pointer (Enter, a screen reader) has no place of its own.
		if (event.detail === 0) return onChange([x, y]);
		const box = event.currentTarget.getBoundingClientRect();
		onChange([within(((event.clientX - box.left) / box.width) * 1000), within(((event.clientY - box.top) / box.height) * 1000)]);
	};
	const press = (event: KeyboardEvent) => {
		const way = ways[event.key];
		if (way) onChange([within(x + way[0]), within(y + way[1])]);
		else if (event.key === 'Delete' || event.key === 'Backspace') onChange(undefined);
		else return;
		event.preventDefault();
	};
	const name = focus ? t('set', { x: Math.round(x / 10), y: Math.round(y / 10) }) : t('unset');
	return (
		<button type="button" className="focus-point" aria-label={name} title={t('hint')} onClick={click} onKeyDown={press}>
			{children}
			{focus && (
				<svg className="focus-cross" aria-hidden="true" viewBox="0 0 1000 1000" preserveAspectRatio="none">
					<path className="focus-halo" d={`M${x} 0V1000M0 ${y}H1000`} vectorEffect="non-scaling-stroke" />
					<path d={`M${x} 0V1000M0 ${y}H1000`} vectorEffect="non-scaling-stroke" />
				</svg>
			)}
		</button>
	);
}
