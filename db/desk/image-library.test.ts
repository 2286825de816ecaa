import { expect, test } from 'vitest';
import { insertUser } from '../auth/users.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import { brokenAuditEntry } from './audit.ts';
import { describeImage, itemsWith, listImages } from './image-library.ts';
import { storedImage } from './images.ts';
import { describeImported } from './imported-images.ts';
import { usesOf } from './media-uses.ts';
import { dailyQuota, registerUpload, requireUpload } from './uploads.ts';

const hashOf = (number: number) => `${number}`.padStart(32, 'a');
const pictureOf = (number: number) => ({ hash: hashOf(number), width: 800, height: 600, tone: 7 });

function openLibrary() {
	const newsroom = openNewsroom();
	const { db } = newsroom;
	const join = (name: string, role: 'reporter' | 'editor') => {
		const id = insertUser(db, { email: `${name}@bao.example`, name, role }, 'x');
		return { id, name, role, locale: 'vi' as const };
	};
	const people = { reporter: join('lan', 'reporter'), other: join('minh', 'reporter'), editor: join('hoa', 'editor') };
	const upload = (number: number, name: string, credit = '') =>
		registerUpload(db, people.reporter, { name, credit, bytes: 1000, picture: pictureOf(number) });
	return { ...newsroom, ...people, upload };
}

test('a picture that was uploaded is found by its name, its credit and its words, with accents or without', () => {
	const { db, reporter, upload } = openLibrary();
	const bridge = upload(1, 'Cầu Soi Mận.jpg', 'Hoàng Sơn');
	upload(2, 'cho-phien.jpg');
	describeImage(db, reporter, bridge.imageId, { alt: 'Đoàn xe qua cầu' });
	for (const query of ['cau soi', 'CẦU', 'hoang son', 'doan xe', 'đoàn  xe cầu', 'Cầu'.normalize('NFD')])
		expect(listImages(db, reporter, query, 1).items.map(({ imageId }) => imageId)).toEqual([bridge.imageId]);
	for (const query of ['cau cho', '%', '_oan', '\\']) expect(listImages(db, reporter, query, 1).items).toEqual([]);
	expect(listImages(db, reporter, '', 1).items.map(({ name }) => name)).toEqual(['cho-phien.jpg', 'Cầu Soi Mận.jpg']);
});

test('the same picture again is the same row, and keeps what was said of it', () => {
	const { db, reporter, upload } = openLibrary();
	const first = upload(1, 'a.jpg', 'Hà Linh');
	describeImage(db, reporter, first.imageId, { alt: 'Chợ', focus: [100, 900] });
	expect(upload(1, 'b.jpg', 'Ai đó')).toEqual({ ...first, alt: 'Chợ', focus: [100, 900] });
});

test('pages of the library, from the newest', () => {
	const { db, reporter, upload } = openLibrary();
	for (let number = 1; number <= 50; number++) upload(number, `${number}.jpg`);
	expect(listImages(db, reporter, '', 1)).toMatchObject({ page: 1, pages: 2, items: { length: 48 } });
	expect(listImages(db, reporter, '', 9)).toMatchObject({ page: 2, items: [{ name: '2.jpg' }, { name: '1.jpg' }] });
});

test('pictures by their ids come in the order of the ids, and only those that are here', () => {
	const { db, reporter, upload } = openLibrary();
	const [one, two] = [upload(1, 'a'), upload(2, 'b')];
	expect(itemsWith(db, reporter, [two.imageId, 999, one.imageId]).map(({ imageId }) => imageId)).toEqual([two.imageId, one.imageId]);
});

test('what is said of a picture is changed by whoever brought it and by editors, and written down', () => {
	const { db, reporter, other, editor, upload } = openLibrary();
	const { imageId } = upload(1, 'a.jpg');
	expect(itemsWith(db, other, [imageId])[0]?.mayEdit).toBe(false);
	expect(() => describeImage(db, other, imageId, { alt: 'x' })).toThrow('notAllowed');
	expect(() => describeImage(db, editor, 999, { alt: 'x' })).toThrow('absent');
	expect(describeImage(db, reporter, imageId, { alt: '  Chợ \n phiên ', decorative: false })).toMatchObject({ alt: 'Chợ phiên' });
	expect(describeImage(db, editor, imageId, { decorative: true, alt: '' })).toMatchObject({ alt: '', decorative: true });
	const actions = db.$client.prepare('SELECT action, user_name FROM audit ORDER BY id').all();
	expect(actions).toEqual([
		{ action: 'upload', user_name: 'lan' },
		{ action: 'describe', user_name: 'lan' },
		{ action: 'describe', user_name: 'hoa' },
	]);
	expect(brokenAuditEntry(db)).toBeUndefined();
});

test('nobody uploads more than their share of a day', () => {
	const { db, reporter, other } = openLibrary();
	const now = new Date('2026-03-02T10:00:00+07:00');
	registerUpload(db, reporter, { name: 'big', credit: '', bytes: dailyQuota - 10, picture: pictureOf(1) }, now);
	requireUpload(db, reporter, 10, now);
	expect(() => requireUpload(db, reporter, 11, now)).toThrow('uploadQuota');
	requireUpload(db, other, 11, now);
	requireUpload(db, reporter, 11, new Date('2026-03-03T00:00:00+07:00'));
});

test('a picture is named with the articles that show it, as far as somebody may see them', () => {
	const { db, reporter, editor, upload, write } = openLibrary();
	const { imageId } = upload(1, 'a.jpg');
	const image = { imageId, alt: '', caption: '', credit: '' };
	const seen = write({ title: 'Đã đăng', image });
	const hidden = write({ title: 'Bản nháp của người khác', image: { ...image, alt: 'Chợ' }, status: 'draft', at: null });
	expect(usesOf(db, editor, 'image', imageId)).toMatchObject([
		{ articleId: hidden, altMissing: false },
		{ articleId: seen, altMissing: true, status: 'published' },
	]);
	expect(usesOf(db, reporter, 'image', imageId).map(({ articleId }) => articleId)).toEqual([seen]);
});

test('pictures that came by import are found by the words of their article', () => {
	const { db, editor, write } = openLibrary();
	const id = storedImage(db, pictureOf(3));
	write({ title: 'Cầu mới', image: { imageId: id, alt: 'Cầu treo', caption: 'Sáng nay', credit: 'TTXVN' } });
	describeImported(db);
	expect(listImages(db, editor, 'cau treo sang ttxvn', 1).items).toMatchObject([{ imageId: id, alt: 'Cầu treo', name: '' }]);
	describeImported(db);
});
