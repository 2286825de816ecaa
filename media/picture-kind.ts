export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** How many bytes of a file tell what it is. */
export const headLength = 64;

/** What kind of picture a file is, told from its first bytes whatever its name says; undefined for anything the portal does not take. */
export function pictureKind(data: Uint8Array): PictureKind | undefined {
	const head = Buffer.from(data.subarray(0, headLength)).toString('latin1');
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (/^GIF8[79]a/.test(head)) return 'gif';
	if (/^RIFF[\s\S]{4}WEBPVP8[ LX]/.test(head)) return 'webp';
	return isAvif(head) ? 'avif' : undefined;
}

/** Whether a file is a picture as phones keep it: HEIC, whose coding sharp’s decoders leave out. */
export function isPhonePicture(data: Uint8Array): boolean {
	const head = Buffer.from(data.subarray(0, 12)).toString('latin1');
	return /^ftyp(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(head.slice(4));
}

/** The brand of an ISO media file may stand first or among those it is compatible with; HEIC has others. */
function isAvif(head: string): boolean {
	if (head.slice(4, 8) !== 'ftyp') return false;
	const length = Buffer.from(head.slice(0, 4), 'latin1').readUInt32BE();
	const brands = head.slice(8, Math.max(12, length)).match(/[\s\S]{4}/g) ?? [];
	const [major, , ...compatible] = brands;
	return major === 'avif' || major === 'avis' || (major === 'mif1' && compatible.includes('avif'));
}
