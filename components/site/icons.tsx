/** Drawn for a 24-pixel grid, in the colour of the text around them; never announced. */
const common = {
	width: 20,
	height: 20,
	viewBox: '0 0 24 24',
	fill: 'none',
	stroke: 'currentColor',
	strokeWidth: 2,
	'aria-hidden': true,
} as const;

/** A magnifying glass. */
export const SearchIcon = () => (
	<svg {...common}>
		<circle cx="10.5" cy="10.5" r="6.5" />
		<path d="m15.5 15.5 5.5 5.5" />
	</svg>
);

/** A triangle in a ring: something that plays. */
export const PlayIcon = () => (
	<svg {...common}>
		<circle cx="12" cy="12" r="10" />
		<path d="M10 8.2v7.6l6-3.8z" fill="currentColor" stroke="none" />
	</svg>
);

/** A film frame that is struck out. */
export const NoVideoIcon = () => (
	<svg {...common} width={40} height={40} strokeWidth={1.5}>
		<path d="M3 6.5h11.5v11H3zM14.5 10.5 21 7v10l-6.5-3.5M2 2l20 20" />
	</svg>
);

/** A sheet of paper. */
export const PageIcon = () => (
	<svg {...common}>
		<path d="M6 2.5h8l4.5 4.5v14.5H6zM14 2.5V7h4.5M9 12h6M9 16h6" />
	</svg>
);
