import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { receiveFile } from './receive-file.ts';

const demo = (name: string) => readFileSync(join(import.meta.dirname, '../demo/media', name));
async function* inParts(data: Uint8Array, size = 65_536): AsyncIterable<Uint8Array> {
	for (let at = 0; at < data.byteLength; at += size) yield data.subarray(at, at + size);
}
const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name);

async function send(data: Uint8Array, size?: number) {
	const folder = temporaryFolder();
	const answer = await receiveFile(inParts(data, size), folder, { mustStayFree: 0 }).catch(
		(error: { key: string; detail: object }) => error,
	);
	return { answer, files: filesIn(folder) };
}

/** A box of an MPEG-4 file. */
function box(type: string, ...parts: Buffer[]): Buffer {
	const inner = Buffer.concat(parts);
	const head = Buffer.alloc(8, type, 'latin1');
	head.writeUInt32BE(inner.length + 8);
	head.write(type, 4, 'latin1');
	return Buffer.concat([head, inner]);
}
const film = (codec: string) => {
	const handler = box('hdlr', Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(13));
	const samples = box('stsd', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box(codec, Buffer.alloc(78)));
	const track = box('trak', box('mdia', handler, box('minf', box('stbl', samples))));
	return Buffer.concat([box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2avc1mp41')), box('moov', box('mvhd', Buffer.alloc(100)), track)]);
};
const pdf = (inside: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${inside} >>\nendobj\n${'%'.repeat(80)}\ntrailer\n%%EOF\n`);
const mp3 = Buffer.concat([
	Buffer.from('ID3\x04\0\0\0\0\0\x40', 'latin1'),
	Buffer.alloc(64),
	Buffer.from([0xff, 0xfb, 0x90, 0]),
	Buffer.alloc(400),
]);

test('a recording, a film and a document are told by their content and stored under its hash', async () => {
	for (const [data, extension] of [
		[demo('then-melody.m4a'), 'm4a'],
		[demo('lantern-film.mp4'), 'mp4'],
		[demo('festival-programme.pdf'), 'pdf'],
		[mp3, 'mp3'],
		[film('avc1'), 'mp4'],
	] as const) {
		const { answer, files } = await send(data, 1000);
		expect(answer).toMatchObject({ extension, bytes: data.length });
		expect(files).toEqual([`${'hash' in answer && answer.hash}.${extension}`]);
	}
	expect((await send(demo('lantern-film.mp4'))).answer).toMatchObject({ durationS: expect.any(Number) });
});

test.each([
	['a script that is called sound.mp3', Buffer.from('<script>alert(1)</script>'.padEnd(200)), 'notAMediaFile'],
	['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(200)), 'notAMediaFile'],
	['a page that begins like nothing', Buffer.from('<!doctype html>'.padEnd(200)), 'notAMediaFile'],
	['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'notAMediaFile'],
	['a film as QuickTime writes it', Buffer.concat([box('ftyp', Buffer.from('qt  \0\0\x02\0')), Buffer.alloc(200)]), 'notAMediaFile'],
	['nothing', Buffer.alloc(0), 'notAMediaFile'],
	['three letters', Buffer.from('ID3'), 'notAMediaFile'],
	['a tag without sound behind it', Buffer.concat([mp3.subarray(0, 74), Buffer.alloc(400)]), 'damagedFile'],
	['half a film', demo('lantern-film.mp4').subarray(0, 20_000), 'damagedFile'],
	['half a document', demo('festival-programme.pdf').subarray(0, 500), 'damagedFile'],
	['a document that runs a script', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'activePdf'],
	['a document that starts a program', pdf('/AA << /O << /S /Launch /F (cmd.exe) >> >>'), 'activePdf'],
	['a film of a phone that few browsers play', film('hvc1'), 'filmCodec'],
])('%s is refused, and nothing stays', async (_, data, key) => {
	const { answer, files } = await send(data);
	expect(answer).toMatchObject({ key });
	expect(files).toEqual([]);
});

test('what is too large is refused with how large it may be', async () => {
	const document = Buffer.concat([pdf('/Type /Catalog'), Buffer.alloc(31 * 1_048_576)]);
	expect(await send(document)).toMatchObject({ answer: { key: 'fileTooLarge', detail: { megabytes: 30 } }, files: [] });
});
