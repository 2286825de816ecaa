/** The one limited palette of all pictures: paper, ink, tea green, lacquer, and what the land adds to them. */
export const palette = {
	paper: '#fdfcfa',
	cream: '#f7eeda',
	ink: '#1a1a17',
	coal: '#2b2a26',
	pine: '#123a2d',
	tea: '#1f5c43',
	leaf: '#3b7a52',
	moss: '#6c9350',
	sprout: '#a5b95c',
	lime: '#cbd37c',
	lacquer: '#a8231d',
	ember: '#d2502a',
	orange: '#e88a35',
	gold: '#e2a93b',
	rice: '#f0c75e',
	straw: '#f6e0a4',
	clay: '#b9693f',
	earth: '#8a4b2f',
	bark: '#54331f',
	sand: '#e6cfa8',
	skin: '#c98d63',
	tan: '#a96e49',
	mist: '#e3eae3',
	haze: '#bcd0ca',
	sky: '#a8ccd2',
	lagoon: '#4fa79b',
	jade: '#2b8575',
	deep: '#1b5560',
	stone: '#8b968f',
	slate: '#55656a',
	shadow: '#33444a',
	rose: '#e7a79c',
	blossom: '#eeb4bf',
	pink: '#d67f97',
	peach: '#f7cfa8',
	violet: '#8874a6',
	dusk: '#55467a',
	indigo: '#28305e',
	night: '#141b38',
} as const;

/** A colour as `#rrggbb`. */
export type Colour = string;

const channels = (colour: Colour): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour `share` (0–1) of the way from one colour to another. */
export function mix(from: Colour, to: Colour, share: number): Colour {
	const target = channels(to);
	const mixed = channels(from).map((value, at) => Math.round(value + ((target[at] ?? value) - value) * share));
	return `#${mixed.map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour with ink added. */
export const darker = (colour: Colour, share: number): Colour => mix(colour, palette.ink, share);

/** The colour with paper added. */
export const lighter = (colour: Colour, share: number): Colour => mix(colour, palette.paper, share);
