/**
 * How wide the places are in which pictures stand, as `sizes`. They follow the grids of app/(site)/style, and
 * e2e/pictures.spec.ts measures on screens of many widths that they are true.
 */

const one = (value: number) => `${Math.round(value * 10) / 10}`;
const phone = 'calc(100vw - 2rem)';
/** On phones, a picture beside words: so much of the page's width. */
const beside = (percent: number) => `calc(${percent}vw - ${one(percent / 50)}rem)`;

/** `part` of the page's width less so many gaps, from 48rem up: the page ends at 80rem, a gap is 0.6rem + 1.6vw. */
function partOfPage(part: number, gaps: number): { fluid: string; widest: string } {
	return { fluid: `calc(${one(100 * part - 1.6 * gaps)}vw - ${one(4 * part + 0.6 * gaps)}rem)`, widest: `${one(80 * part - 2 * gaps)}rem` };
}

const columns = (count: number) => partOfPage(1 / count, (count - 1) / count);

/** From 64rem up one width, from 48rem another, below a third. */
function sizesOf(desktop: ReturnType<typeof partOfPage>, tablet: ReturnType<typeof partOfPage>, narrow: string): string {
	const wide = `(min-width: 84rem) ${desktop.widest}`;
	if (desktop.fluid === tablet.fluid) return `${wide}, (min-width: 48rem) ${desktop.fluid}, ${narrow}`;
	return `${wide}, (min-width: 64rem) ${desktop.fluid}, (min-width: 48rem) ${tablet.fluid}, ${narrow}`;
}

const sevenTwelfths = partOfPage(7 / 12, 7 / 12);

export const slots = {
	topLead: sizesOf(partOfPage(2 / 3, 1 / 3), columns(1), '100vw'),
	topSecond: sizesOf(partOfPage(1 / 3, 2 / 3), columns(2), beside(38)),
	list: sizesOf(columns(2), columns(2), phone),
	feature: sizesOf(sevenTwelfths, sevenTwelfths, phone),
	storiesFirst: '(min-width: 64rem) 36rem, (min-width: 48rem) calc(100vw - 4rem), calc(100vw - 2rem)',
	stories: `(min-width: 40rem) 15rem, ${beside(34)}`,
	related: `(min-width: 62rem) 8.7rem, (min-width: 48rem) calc(15vw - 0.5rem), ${beside(30)}`,
	wide: '(min-width: 62rem) 60rem, (min-width: 48rem) calc(100vw - 2rem), 100vw',
	tall: '(min-width: 48rem) 42.5rem, 100vw',
	galleryWide: `(min-width: 62rem) 60rem, ${phone}`,
	gallery: `(min-width: 62rem) 29rem, (min-width: 40rem) calc(49vw - 1.3rem), ${phone}`,
} as const;

/** One of `count` stories side by side, or a lone one beside its words; on phones small beside words, unless it `leads`. */
export function rowSlot(count: number, leads: boolean): string {
	return sizesOf(count === 1 ? sevenTwelfths : columns(count), columns(2), leads ? phone : beside(34));
}

/** One of `count` films on the strip, which scrolls rather than make them small. */
export function stripSlot(count: number): string {
	const { fluid, widest } = columns(count);
	const narrow = count === 1 ? phone : '15rem';
	return `(min-width: 84rem) max(15rem, ${widest}), (min-width: 48rem) max(15rem, ${fluid}), ${narrow}`;
}
