/** A placeholder colour as one of 64 classes (`tone-0` … `tone-63`, two bits a channel): readers' pages allow no inline style. */
export function toneOf(red: number, green: number, blue: number): number {
	const level = (value: number) => Math.min(3, Math.round(value / 85));
	return level(red) * 16 + level(green) * 4 + level(blue);
}

/** The colour of a tone as `#rgb`. */
export function toneColour(tone: number): string {
	const digit = (level: number) => ((level & 3) * 5).toString(16);
	return `#${digit(tone >> 4)}${digit(tone >> 2)}${digit(tone)}`;
}
