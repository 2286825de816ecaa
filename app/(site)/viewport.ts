import type { Viewport } from 'next';

/** Zoom stays free; the browser's own bars take the colour of the paper. */
export const paperViewport: Viewport = {
	width: 'device-width',
	initialScale: 1,
	themeColor: [
		{ media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
		{ media: '(prefers-color-scheme: dark)', color: '#161614' },
	],
	colorScheme: 'light dark',
};
