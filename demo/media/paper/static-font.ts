import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** The places of the variation tables in WOFF 2's list of known tables, and the tags of those that are not on it. */
const known = new Set([39, 43, 47, 48]);
const named = new Set(['HVAR', 'MVAR', 'STAT', 'VVAR']);
const headerBytes = 48;

type Table = { entry: Buffer; data: Buffer; outlineBytes: number; varies: boolean };

/**
 * A variable WOFF 2 font as a plain one, frozen where its axes stand by default: the tables that vary it are left out, all others kept as they are.
 * Chromium puts plain fonts into a PDF as fonts, but draws variable ones letter by letter. See https://www.w3.org/TR/WOFF2/.
 */
export function staticFont(font: Buffer): Buffer {
	const kept = tablesOf(font).filter(({ varies }) => !varies);
	const directory = Buffer.concat(kept.map(({ entry }) => entry));
	const packed = brotliCompressSync(Buffer.concat(kept.map(({ data }) => data)), {
		params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT },
	});
	const file = Buffer.alloc(Math.ceil((headerBytes + directory.length + packed.length) / 4) * 4);
	font.copy(file, 0, 0, 8);
	file.writeUInt32BE(file.length, 8);
	file.writeUInt16BE(kept.length, 12);
	file.writeUInt32BE(
		kept.reduce((sum, { outlineBytes }) => sum + Math.ceil(outlineBytes / 4) * 4, 12 + 16 * kept.length),
		16,
	);
	file.writeUInt32BE(packed.length, 20);
	directory.copy(file, headerBytes);
	packed.copy(file, headerBytes + directory.length);
	return file;
}

function tablesOf(font: Buffer): Table[] {
	const reader = { font, at: headerBytes };
	const entries = Array.from({ length: font.readUInt16BE(12) }, () => entryAt(reader));
	const unpacked = brotliDecompressSync(font.subarray(reader.at, reader.at + font.readUInt32BE(20)));
	let from = 0;
	return entries.map(({ bytes, ...entry }) => {
		from += bytes;
		return { ...entry, data: unpacked.subarray(from - bytes, from) };
	});
}

/** One line of the font's directory, and how many bytes its table takes unpacked. */
function entryAt(reader: { font: Buffer; at: number }): Omit<Table, 'data'> & { bytes: number } {
	const start = reader.at;
	const flags = reader.font.readUInt8(reader.at++);
	const place = flags & 63;
	const tag = place === 63 ? reader.font.toString('latin1', reader.at, reader.at + 4) : '';
	reader.at += tag.length;
	const outlineBytes = numberAt(reader);
	const isOutline = place === 10 || place === 11;
	const transformed = isOutline ? flags >> 6 === 0 : flags >> 6 !== 0;
	const bytes = transformed ? numberAt(reader) : outlineBytes;
	return { entry: reader.font.subarray(start, reader.at), outlineBytes, bytes, varies: known.has(place) || named.has(tag) };
}

/** A number in base 128, seven bits a byte. */
function numberAt(reader: { font: Buffer; at: number }): number {
	let value = 0;
	for (;;) {
		const byte = reader.font.readUInt8(reader.at++);
		value = value * 128 + (byte & 127);
		if (byte < 128) return value;
	}
}
