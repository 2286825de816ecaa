import { expect, test } from 'vitest';
import { documentOf } from '#lib/document/build.ts';
import { mediaPath } from '#lib/media.ts';
import { parseShareName, type ShareName, shareDigest, shareOfArticle, sharePath } from '#lib/share/share-picture.ts';
import { storedImage } from '../desk/images.ts';
import { article } from '../schema/article.ts';
import { openNewsroom, withdraw } from '../testing/newsroom.ts';
import { findArticle } from './article.ts';
import { isSharePublic, shareToMake } from './share.ts';

const large = { hash: 'a'.repeat(32), width: 1600, height: 1067, tone: 0 };

/** What an address of a shared picture asks for. */
function asked(path: string): ShareName {
	const name = parseShareName(path.slice(mediaPath('').length));
	if (!name) throw new Error(`${path} is no address of a shared picture`);
	return name;
}

function openPaper() {
	const newsroom = openNewsroom();
	const { db, write } = newsroom;
	const read = (id: number) => {
		const found = findArticle(db, id);
		if (!found) throw new Error(`Article ${id} is not public`);
		return found;
	};
	const preview = (id: number) => sharePath(id, 'preview', shareOfArticle(read(id), 'Báo điện tử'));
	const withPicture = () => write({ title: 'Có ảnh', image: { imageId: storedImage(db, large), alt: 'Cầu mới', caption: '', credit: '' } });
	return { ...newsroom, read, preview, withPicture };
}

test('an article is shared with its picture, cut around its point', () => {
	const { db, preview, withPicture } = openPaper();
	const id = withPicture();
	const before = preview(id);
	expect(shareToMake(db, asked(before))).toMatchObject({ source: { kind: 'picture', hash: large.hash, alt: 'Cầu mới' } });
	db.update(article)
		.set({ imageFocus: [200, 300] })
		.run();
	expect(shareToMake(db, asked(before))).toEqual({ to: preview(id) });
	expect(shareToMake(db, asked(preview(id)))).toMatchObject({ source: { focus: [200, 300] } });
});

test('without a picture of its own, with the first large one of its text; without any, as a card whose address changes with the headline', () => {
	const { db, read, write, preview } = openPaper();
	const figure = (imageId: number) => ({
		type: 'figure' as const,
		attrs: { imageId, alt: '', caption: '', credit: '', focus: [1, 2] as [number, number] },
	});
	const small = storedImage(db, { ...large, hash: 'b'.repeat(32), width: 300 });
	const id = write({ title: 'Ảnh trong bài' });
	const inText = {
		...read(id),
		document: documentOf(figure(small), figure(2)),
		media: {
			...read(id).media,
			pictures: new Map([
				[small, { ...large, width: 300 }],
				[2, large],
			]),
		},
	};
	expect(shareOfArticle(inText, 'Báo')).toMatchObject({ kind: 'picture', width: 1600, focus: [1, 2], alt: 'Ảnh trong bài' });
	const before = preview(id);
	expect(shareToMake(db, asked(before))).toMatchObject({
		source: { kind: 'card', title: 'Ảnh trong bài', label: 'Thời sự', masthead: 'Báo điện tử' },
	});
	db.update(article).set({ title: 'Tít mới' }).run();
	expect(preview(id)).not.toBe(before);
	expect(shareToMake(db, asked(before))).toEqual({ to: preview(id) });
	// Search engines are shown pictures of the news only.
	expect(shareToMake(db, asked(sharePath(id, 'wide', shareOfArticle(read(id), 'Báo điện tử'))))).toBeUndefined();
});

test('what is not public has no picture to share: drafts, withdrawn articles, made-up ones', () => {
	const { db, withPicture, write, preview } = openPaper();
	const id = withPicture();
	const path = asked(preview(id));
	expect(isSharePublic(db, path)).toBe(true);
	withdraw(db, id);
	const draft = write({ title: 'Bản thảo', status: 'draft', at: null });
	for (const subject of [id, draft, 999_999]) {
		expect(isSharePublic(db, { ...path, subject })).toBe(false);
		expect(shareToMake(db, { ...path, subject })).toBeUndefined();
	}
});

test('the paper itself is shared as a card in each language', () => {
	const { db } = openPaper();
	const digest = shareDigest({ kind: 'card', title: 'Báo điện tử', label: '', masthead: '', alt: '' }, 'preview');
	expect(shareToMake(db, { subject: 'vi', form: 'preview', digest })).toMatchObject({ source: { kind: 'card' } });
	expect(isSharePublic(db, { subject: 'en', form: 'preview', digest })).toBe(true);
});

test('a name of another form is none', () => {
	const digest = '0'.repeat(24);
	for (const name of [
		`share-1-huge-${digest}.jpg`,
		`share-0-preview-${digest}.jpg`,
		`share-xx-preview-${digest}.jpg`,
		`share-1-preview-${digest}.png`,
		'share-1-preview-.jpg',
		`share-1-toString-${digest}.jpg`,
	])
		expect(parseShareName(name), name).toBeUndefined();
});
