/** A stretch of film without a cut: what is seen `t` seconds after it began, in the pictures' own units. */
export type Shot = {
	seconds: number;
	draw: (t: number) => string;
};

/** How long one shot melts into the next. */
export const melt = 0.8;
export const framesPerSecond = 25;

/** Seconds from the first frame to the last. */
export const lengthOf = (shots: readonly Shot[]): number =>
	shots.reduce((sum, { seconds }) => sum + seconds, 0) - melt * (shots.length - 1);

/** The pictures that make up the frame at `t`, each with its strength, the lower one first. */
export function picturesAt(shots: readonly Shot[], t: number): { svg: string; strength: number }[] {
	let start = 0;
	return shots.flatMap(({ seconds, draw }, at) => {
		const [since, first] = [t - start, at === 0];
		start += seconds - melt;
		if (since < 0 || since > seconds) return [];
		return [{ svg: frame(draw(since)), strength: first ? 1 : Math.min(1, since / melt) }];
	});
}

/** The middle of a 3:2 picture as a 16:9 frame, drawn at twice the film's size so that thin lines stay calm. */
function frame(parts: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 84 1600 900" width="1280" height="720" stroke-linecap="round" stroke-linejoin="round">${parts}</svg>`;
}
