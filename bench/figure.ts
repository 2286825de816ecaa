/** One measured figure: what, how much, and how it was got. */
export type Figure = { what: string; value: string; how: string };

/**
 * What a part of the bench gets: a folder of its own to write to, the most articles it should generate, and where archives that it
 * generates are kept for the next time, if they are.
 */
export type Bench = { folder: string; articles: number; archive: string | undefined };

/** A part of the bench: measures one thing and answers its figures. */
export type Part = (bench: Bench) => Promise<Figure[]>;
