import { pictureCredit } from '#lib/picture-credit.ts';

type Metadata = { exif?: Uint8Array; iptc?: Uint8Array; xmp?: Uint8Array };

/** Bytes of a metadata block that are looked at, and letters of a credit that are kept. */
const [mostBytes, mostLetters] = [262_144, 200];

/** Who made a picture, as its metadata say: the artist or creator, else the holder of the copyright; '' when nobody is named. */
export function creditOf({ exif, iptc, xmp }: Metadata): string {
	const written = xmp ? Buffer.from(xmp.subarray(0, mostBytes)).toString('utf8') : '';
	const found = [
		exif && exifText(exif, artist),
		iptc && iptcText(iptc, byline),
		xmpText(written, 'dc:creator'),
		exif && exifText(exif, copyright),
		iptc && iptcText(iptc, credit),
		xmpText(written, 'photoshop:Credit'),
	];
	return found.map((text) => tidy(text ?? '')).find((text) => text !== '') ?? '';
}

function tidy(text: string): string {
	return pictureCredit(text.replace(/\s+/g, ' ')).trim().slice(0, mostLetters).trim();
}

/** Cameras write UTF-8 or, the old ones, Latin letters of one byte. */
function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return Buffer.from(bytes).toString('latin1');
	}
}

const [artist, copyright] = [0x013b, 0x8298];

/** The text of a tag in the first directory of EXIF (TIFF 6.0, section 2). */
function exifText(data: Uint8Array, tag: number): string | undefined {
	const start = Buffer.from(data.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? 6 : 0;
	const tiff = Buffer.from(data.subarray(start, start + mostBytes));
	if (tiff.length < 8) return undefined;
	const isLittle = tiff.toString('latin1', 0, 2) === 'II';
	const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
	const directory = long(4);
	for (let entry = 0; entry < Math.min(short(directory), 200); entry++) {
		const at = directory + 2 + entry * 12;
		if (short(at) !== tag || short(at + 2) !== 2) continue;
		const length = long(at + 4);
		const from = length <= 4 ? at + 8 : long(at + 8);
		return decoded(tiff.subarray(from, from + length)).replace(/\0[\s\S]*$/, '');
	}
	return undefined;
}

const [byline, credit] = [80, 110];

/** The text of a data set of IPTC's application record (IIM 4.2, 1.5): 1C 02, its number, its length. */
function iptcText(data: Uint8Array, number: number): string | undefined {
	const block = Buffer.from(data.subarray(0, mostBytes));
	const at = block.indexOf(Buffer.from([0x1c, 0x02, number]));
	if (at < 0 || at + 5 > block.length) return undefined;
	return decoded(block.subarray(at + 5, at + 5 + block.readUInt16BE(at + 3)));
}

function xmpText(xmp: string, name: string): string | undefined {
	const from = xmp.indexOf(`<${name}`);
	if (from < 0) return xmp.split(`${name}="`)[1]?.split('"', 1)[0];
	const to = xmp.indexOf(`</${name}>`, from);
	if (to < 0) return undefined;
	const text = xmp.slice(from, Math.min(to, from + 5000)).replace(/<[^<>]*>/g, ' ');
	return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? '');
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
