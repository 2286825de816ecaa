import type { FileHandle } from 'node:fs/promises';

/** What an MPEG-4 file holds: the kind and coding of its tracks, and how long (seconds) it plays. */
export type Mpeg4 = { tracks: { kind: string; codec: string }[]; durationS: number | undefined };

type Box = { type: string; from: number; to: number };

/** Descriptions of a film are some kilobytes for each of its minutes; larger ones are of no film. */
const mostDescription = 32 * 1_048_576;

/** Reads what an MPEG-4 file (ISO/IEC 14496-12) says of itself; undefined when it is cut off or says nothing. */
export async function readMpeg4(file: FileHandle, size: number): Promise<Mpeg4 | undefined> {
	const moov = await findDescription(file, size);
	if (!moov || moov.to - moov.from > mostDescription) return undefined;
	const data = Buffer.alloc(moov.to - moov.from);
	await file.read(data, 0, data.length, moov.from);
	const boxes = boxesIn(data, { type: 'moov', from: 0, to: data.length });
	const tracks = boxes.filter(({ type }) => type === 'trak').flatMap((trak) => trackOf(data, trak) ?? []);
	const header = boxes.find(({ type }) => type === 'mvhd');
	return { tracks, durationS: header && durationOf(data, header) };
}

/** Walks the boxes of the first floor, none of which may reach beyond the end of the file. */
async function findDescription(file: FileHandle, size: number): Promise<Box | undefined> {
	let found: Box | undefined;
	for (let place = 0; place < size; ) {
		const head = Buffer.alloc(16);
		const { bytesRead } = await file.read(head, 0, 16, place);
		const box = boxAt(head.subarray(0, bytesRead), 0, size - place);
		if (!box || place + box.to > size) return undefined;
		if (box.type === 'moov') found = { type: 'moov', from: place + box.from, to: place + box.to };
		place += box.to;
	}
	return found;
}

/** The box whose head stands at a place; one of length 0 reaches to the end of `room`. */
function boxAt(data: Buffer, at: number, room: number): Box | undefined {
	if (data.length < at + 8) return undefined;
	const short = data.readUInt32BE(at);
	const type = data.toString('latin1', at + 4, at + 8);
	if (short === 0) return { type, from: at + 8, to: at + room };
	if (short !== 1) return short < 8 ? undefined : { type, from: at + 8, to: at + short };
	if (data.length < at + 16) return undefined;
	const long = Number(data.readBigUInt64BE(at + 8));
	return long < 16 ? undefined : { type, from: at + 16, to: at + long };
}

function boxesIn(data: Buffer, { from, to }: Box): Box[] {
	const boxes: Box[] = [];
	for (let place = from; place < to; ) {
		const box = boxAt(data, place, to - place);
		if (!box || box.to > to) return boxes;
		boxes.push(box);
		place = box.to;
	}
	return boxes;
}

function inside(data: Buffer, box: Box, ...path: string[]): Box | undefined {
	let here: Box | undefined = box;
	for (const name of path) here = here && boxesIn(data, here).find(({ type }) => type === name);
	return here;
}

function trackOf(data: Buffer, trak: Box): { kind: string; codec: string } | undefined {
	const handler = inside(data, trak, 'mdia', 'hdlr');
	const samples = inside(data, trak, 'mdia', 'minf', 'stbl', 'stsd');
	if (!handler || !samples || samples.to - samples.from < 16) return undefined;
	const word = (at: number) => data.toString('latin1', at, at + 4);
	return { kind: word(handler.from + 8), codec: word(samples.from + 12) };
}

function durationOf(data: Buffer, { from, to }: Box): number | undefined {
	const isLong = data[from] === 1;
	if (to - from < (isLong ? 32 : 20)) return undefined;
	const scale = data.readUInt32BE(from + (isLong ? 20 : 12));
	const length = isLong ? Number(data.readBigUInt64BE(from + 24)) : data.readUInt32BE(from + 16);
	return scale > 0 ? Math.round(length / scale) : undefined;
}
