import type { ReactNode } from 'react';
import { iconPaths } from '#lib/icons.ts';

/** Drawn on a grid of 24, in the colour of the text around it; never announced, since words stand beside it. */
function Icon({ size = 20, stroke = 2, children }: { size?: number; stroke?: number; children: ReactNode }) {
	return (
		<svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={stroke}>
			{children}
		</svg>
	);
}

/** A magnifying glass. */
export function SearchIcon() {
	return (
		<Icon>
			<circle cx="10.5" cy="10.5" r="6.5" />
			<path d="m15.5 15.5 5.5 5.5" />
		</Icon>
	);
}

/** A triangle in a ring: something that plays. */
export function PlayIcon() {
	return (
		<Icon>
			<circle cx="12" cy="12" r="10" />
			<path d="M10 8.2v7.6l6-3.8z" fill="currentColor" stroke="none" />
		</Icon>
	);
}

/** A camera that is struck out. */
export function NoVideoIcon() {
	return (
		<Icon size={40} stroke={1.5}>
			<path d={iconPaths.noVideo} />
		</Icon>
	);
}

/** A sheet of paper. */
export function PageIcon() {
	return (
		<Icon>
			<path d="M6 2.5h8l4.5 4.5v14.5H6zM14 2.5V7h4.5M9 12h6M9 16h6" />
		</Icon>
	);
}

/** A disc, half light and half dark. */
export function ThemeIcon() {
	return (
		<Icon>
			<circle cx="12" cy="12" r="9" />
			<path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" stroke="none" />
		</Icon>
	);
}
