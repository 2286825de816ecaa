import { expect } from 'vitest';
import { sketch } from '#lib/html/sketch.testing.ts';
import { testHouse } from '../import.testing.ts';
import { wxr } from './wxr.testing.ts';

export const all = { createSections: true };
export type House = ReturnType<typeof testHouse>;

/** The text of the one article that an export of one post makes. */
export async function textOf(content: string, ...attachments: Parameters<typeof wxr>) {
	const house = testHouse();
	const report = await house.run(house.put('a.xml', wxr({ id: 12, content }, ...attachments)), all);
	expect(report.failed).toEqual([]);
	return { text: sketch(house.body(1)), dropped: Object.fromEntries(report.dropped.map(({ what, count }) => [what, count])), house };
}

export const videos = ({ rows }: House) => rows('SELECT url FROM video ORDER BY id').map(({ url }) => url);
export const images = ({ rows }: House) => rows('SELECT source_url FROM image ORDER BY id').map((row) => row.source_url);
export const picture = (id: number, url: string, more = {}) => ({ id, type: 'attachment', status: 'inherit', url, ...more });
