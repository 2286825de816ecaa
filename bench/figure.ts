/** One measured figure: what, how much, and how it was got. */
export type Figure = { what: string; value: string; how: string };

/** What a part of the bench gets: a folder of its own to write to, and the most articles it should generate. */
export type Bench = { folder: string; articles: number };

/** A part of the bench: measures one thing and answers its figures. */
export type Part = (bench: Bench) => Promise<Figure[]>;
