const paths = {
	undo: 'M9 6 4.5 10.5 9 15M5 10.5h9a5 5 0 0 1 0 10h-3',
	redo: 'm15 6 4.5 4.5L15 15M19 10.5h-9a5 5 0 0 0 0 10h3',
	link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
	bulletList: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
	orderedList: 'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v4M4 14c0-1.5 2.5-1.5 2.5 0 0 1-2.5 2-2.5 3h2.5',
	blockquote: 'M9.5 7c-3 .5-5 2.5-5 6v4h5v-5H6.800M19 7c-3 .5-5 2.5-5 6v4h5v-5h-2.700',
	help: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 17.500h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
} as const;

export type IconName = keyof typeof paths;

/** An outline on a grid of 24. */
export function ToolbarIcon({ name }: { name: IconName }) {
	return (
		<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
			<path d={paths[name]} strokeLinecap="round" strokeLinejoin="round" />
		</svg>
	);
}
