import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { personNamed, topicNamed } from '../desk/names.ts';
import { createSection } from '../desk/sections.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { article, body, byline } from './article.ts';
import { image, video } from './media.ts';
import { redirect } from './site.ts';

const { db, sections, write } = openNewsroom();
const known = write({ title: 'Cầu Soi Mận thông xe' });

/** Changes the article past every function of ours: only the database can refuse it. */
const set = (column: string, value: string | number | null) =>
	db.$client.prepare(`UPDATE article SET ${column} = ? WHERE id = ?`).run(value, known);

const accented = [...'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'];
const letters = [...accented, ...accented.map((letter) => letter.toLocaleUpperCase('vi'))];

describe('text is NFC', () => {
	test.each(letters.map((letter) => [letter]))('%s is kept composed and refused decomposed', (letter) => {
		set('title', `Chợ ${letter} họp`);
		expect(() => set('title', `Chợ ${letter.normalize('NFD')} họp`)).toThrow('CHECK constraint failed');
	});

	test.each([
		['a title typed on a Mac', 'Tuyên Quang'.normalize('NFD')],
		['a name without a tone', 'Tuyên'.normalize('NFD')],
		['one decomposed letter among composed ones', `Tỉnh Tuye\u0302n Quang`],
		['one loose tone at the end of a word', 'Ha\u0300 Giang'],
	])('%s is refused', (_, title) => {
		expect(() => set('title', title)).toThrow('CHECK constraint failed');
	});

	test('letters of other peoples of the province are kept', () => {
		for (const title of ['Ê Đê: ê̆, ô̆, ơ̆, ư̆', 'Nhà thơ Y Phương và đàn tính', 'Café, Zürich, Ångström'])
			set('title', title.normalize('NFC'));
	});

	test('names of sections, people and topics are held to the same', () => {
		const decomposed = 'Hà Linh'.normalize('NFD');
		expect(() => createSection(db, { vi: { name: 'Đời sống'.normalize('NFD'), slug: 'doi-song' } })).toThrow('CHECK constraint failed');
		expect(() => personNamed(db, decomposed)).toThrow('CHECK constraint failed');
		expect(() => topicNamed(db, 'vi', 'Cây chè'.normalize('NFD'))).toThrow('CHECK constraint failed');
		expect(() => personNamed(db, 'Lê'.normalize('NFD'))).toThrow('CHECK constraint failed');
	});
});

test.each(['Published', 'deleted', '', 'PUBLISHED'])('"%s" is no status', (status) => {
	expect(() => set('status', status)).toThrow('CHECK constraint failed');
});

test.each(['published', 'scheduled'] as const)('an article is not %s without a time', (status) => {
	expect(() => write({ title: 'Không giờ', status, at: null })).toThrow('CHECK constraint failed');
});

test('a draft needs no time', () => {
	const id = write({ title: 'Bản nháp', status: 'draft', at: null });
	expect(db.select({ at: article.publicAt }).from(article).where(eq(article.id, id)).get()).toEqual({ at: null });
});

test.each(['', 'Thoi-Su', 'thời-sự', 'thoi su', 'thoi/su', 'thoi_su', '%00', '../etc'])('"%s" is no slug', (slug) => {
	expect(() => set('slug', slug)).toThrow('CHECK constraint failed');
	expect(() => createSection(db, { vi: { name: 'Tên', slug } })).toThrow('CHECK constraint failed');
});

test('an empty title is refused', () => {
	expect(() => set('title', '')).toThrow('CHECK constraint failed');
});

test('a section without a name in a language takes no article in it', () => {
	expect(() => write({ title: 'A notice', locale: 'en', sectionId: sections.notices })).toThrow('FOREIGN KEY constraint failed');
	expect(() => write({ title: 'Une annonce', locale: 'fr' })).toThrow('FOREIGN KEY constraint failed');
	expect(() => write({ title: 'Vô gia cư', sectionId: 999 })).toThrow('FOREIGN KEY constraint failed');
});

test('a section keeps its name while articles stand in it', () => {
	expect(() => db.$client.exec(`DELETE FROM section_name WHERE section_id = ${sections.affairs} AND locale = 'vi'`)).toThrow('FOREIGN KEY');
});

test('a story has one version in each language', () => {
	const { storyId } = db.select({ storyId: article.storyId }).from(article).where(eq(article.id, known)).get() ?? {};
	expect(() => write({ title: 'Bản thứ hai', storyId })).toThrow('UNIQUE constraint failed: article.story_id, article.locale');
	expect(write({ title: 'The same in English', storyId, locale: 'en' })).toBeGreaterThan(known);
});

test('two sections cannot share an address in one language', () => {
	expect(() => createSection(db, { vi: { name: 'Tin thời sự', slug: 'thoi-su' } })).toThrow('UNIQUE constraint failed');
});

test('lists that are stored as JSON are lists', () => {
	expect(() => set('lead', '"một dòng"')).toThrow('CHECK constraint failed');
	expect(() => set('labels', 'sponsored')).toThrow('CHECK constraint failed');
	expect(() => db.$client.exec(`UPDATE body SET document = '{"type":' WHERE article_id = ${known}`)).toThrow('CHECK constraint failed');
});

test('a text where a number belongs is refused', () => {
	expect(() => set('words', 'many')).toThrow('cannot store TEXT value in INTEGER column');
});

test('the moment an article is public cannot be written by hand', () => {
	expect(() => set('public_at', 0)).toThrow('cannot UPDATE generated column');
});

test('a picture needs a size, or an address it is still to come from', () => {
	const add = (row: Partial<typeof image.$inferInsert>) =>
		db
			.insert(image)
			.values({ createdAt: today('08:00'), ...row })
			.run();
	expect(() => add({ hash: 'a'.repeat(32) })).toThrow('CHECK constraint failed');
	expect(() => add({})).toThrow('CHECK constraint failed');
	expect(() => add({ sourceUrl: 'https://a.example/a.jpg', tone: 64 })).toThrow('CHECK constraint failed');
	expect(add({ sourceUrl: 'https://a.example/a.jpg' }).changes).toBe(1);
});

test('a video that plays has an address to play from', () => {
	const row = { url: 'https://a.example/a.mp4', state: 'ok' as const, createdAt: today('08:00') };
	expect(() => db.insert(video).values(row).run()).toThrow('CHECK constraint failed');
	expect(
		db
			.insert(video)
			.values({ ...row, embedUrl: row.url })
			.run().changes,
	).toBe(1);
});

test('a moved address leads to a path of our own', () => {
	const move = (path: string, target: string) =>
		db
			.insert(redirect)
			.values({ path, target, createdAt: today('08:00') })
			.run();
	expect(() => move('/cu', 'https://evil.example/')).toThrow('CHECK constraint failed');
	expect(() => move('/cu', '//evil.example/')).toThrow('CHECK constraint failed');
	expect(() => move('cu', '/thoi-su')).toThrow('CHECK constraint failed');
	expect(move('/cu.html', '/thoi-su').changes).toBe(1);
});

test('with an article go its body and its byline', () => {
	const id = write({ title: 'Bài sẽ xóa', credits: [{ name: 'Hà Linh', roles: ['text'] }] });
	db.delete(article).where(eq(article.id, id)).run();
	expect(db.select().from(body).where(eq(body.articleId, id)).all()).toEqual([]);
	expect(db.select().from(byline).where(eq(byline.articleId, id)).all()).toEqual([]);
});
