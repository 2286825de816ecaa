import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { ShareSource } from '#lib/share/share-picture.ts';
import { shareDigest } from '#lib/share/share-picture.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { storePicture } from '../picture.ts';
import { diskStorage } from '../storage.ts';
import { makeShare, shareFile, shareStorage } from './share-store.ts';
import { sweepShares } from './sweep-shares.ts';

/** A picture that is red to the left and blue to the right. */
async function twoColours(mediaDir: string): Promise<ShareSource & { kind: 'picture' }> {
	const red = await sharp({ create: { width: 1000, height: 900, channels: 3, background: '#c00' } })
		.png()
		.toBuffer();
	const data = await sharp({ create: { width: 2000, height: 900, channels: 3, background: '#00c' } })
		.composite([{ input: red, left: 0, top: 0 }])
		.png()
		.toBuffer();
	const { hash, width, height } = await storePicture(diskStorage(mediaDir), data);
	return { kind: 'picture', hash, width, height, alt: '' };
}

test('a picture is cut around its point, in a form that every network takes', async () => {
	const mediaDir = temporaryFolder();
	const source = await twoColours(mediaDir);
	for (const [x, channel] of [
		[100, 0],
		[900, 2],
	] as const) {
		const focused: ShareSource = { ...source, focus: [x, 500] };
		// Two who ask at once get one picture.
		await Promise.all([makeShare(mediaDir, focused, 'square'), makeShare(mediaDir, focused, 'square')]);
		const made = sharp(shareStorage(mediaDir).pathOf(shareFile(shareDigest(focused, 'square'))));
		expect(await made.metadata()).toMatchObject({ format: 'jpeg', width: 720, height: 720 });
		expect((await made.stats()).channels[channel]?.mean).toBeGreaterThan(190);
	}
	expect(readdirSync(join(mediaDir, 'share'), { recursive: true }).filter((name) => `${name}`.includes('.'))).toHaveLength(2);
});

test('a card is made without any picture; one of a picture that is not there fails and leaves nothing', async () => {
	const mediaDir = temporaryFolder();
	const card: ShareSource = { kind: 'card', title: 'Ẫ Ộ ữ', label: 'Thời sự', masthead: 'Báo Sông Lô', alt: 'Ẫ Ộ ữ' };
	await makeShare(mediaDir, card, 'preview');
	expect(await sharp(shareStorage(mediaDir).pathOf(shareFile(shareDigest(card, 'preview')))).metadata()).toMatchObject({
		width: 1200,
		height: 630,
	});
	const missing: ShareSource = { kind: 'picture', hash: 'f'.repeat(32), width: 1600, height: 900, alt: '' };
	await expect(makeShare(mediaDir, missing, 'wide')).rejects.toThrow(/could not be made/);
	expect(readdirSync(join(mediaDir, 'share'), { recursive: true }).filter((name) => `${name}`.includes('.'))).toHaveLength(1);
});

test('made pictures stay within their share of the disk, the oldest go first', async () => {
	const mediaDir = temporaryFolder();
	for (let place = 0; place < 10; place++) {
		const folder = join(mediaDir, 'share', `0${place}`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, `${place}.jpg`), Buffer.alloc(1000));
		utimesSync(join(folder, `${place}.jpg`), 1000 + place, 1000 + place);
	}
	expect(await sweepShares(mediaDir, 10_000)).toBe(0);
	expect(await sweepShares(mediaDir, 8000)).toBe(3);
	expect(() => statSync(join(mediaDir, 'share/02/2.jpg'))).toThrow();
	expect(statSync(join(mediaDir, 'share/03/3.jpg')).size).toBe(1000);
	expect(await sweepShares(temporaryFolder())).toBe(0);
});
