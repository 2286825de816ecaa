/** Outlines on a grid of 24, for pages (components/site/icons.tsx) and for what their script draws. */
export const iconPaths = {
	noVideo: 'M3 6.5h11.5v11H3zM14.5 10.5 21 7v10l-6.5-3.5M2 2l20 20',
	play: 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0M10 8.2v7.6l6-3.8z',
	back: 'm15 5-7 7 7 7',
	on: 'm9 5 7 7-7 7',
	close: 'm5 5 14 14M19 5 5 19',
} as const;

export type IconName = keyof typeof iconPaths;
