import { beforeEach, describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { openNewsroom, today } from '../../testing/newsroom.ts';
import { employ } from '../../testing/staff.ts';
import type { Actor } from '../actor.ts';
import { createDraft, saveDraft } from '../drafts.ts';
import { moveArticle } from '../move-article.ts';
import { videoOf } from '../videos.ts';
import { countArticles, listArticles } from './list-articles.ts';

let { db, sections, write } = openNewsroom();
let reporter: Actor;
let other: Actor;
let editor: Actor;
let chief: Actor;
const now = () => Date.now();
const minute = 60_000;

beforeEach(() => {
	({ db, sections, write } = openNewsroom());
	reporter = employ(db, 'reporter', 'Ly');
	other = employ(db, 'reporter', 'Nam');
	editor = employ(db, 'editor', 'Hoa');
	chief = employ(db, 'chief', 'Vinh');
});

const begin = (title: string, by = reporter, sectionId = sections.affairs, locale = 'vi', storyId?: number) =>
	createDraft(db, by, {
		locale,
		sectionId,
		...(storyId !== undefined && { storyId }),
		content: { title, lead: ['Sapo.'], document: documentOf(paragraph('Một đoạn.')), credits: [{ name: 'Hà Linh', roles: ['text'] }] },
	});
const titles = (actor: Actor, filter: Parameters<typeof listArticles>[2]) => listArticles(db, actor, filter).rows.map(({ title }) => title);
const submitted = (title: string) => {
	const id = begin(title);
	moveArticle(db, reporter, { id, rev: 1, move: 'submit' });
	return id;
};
const published = (title: string, by = reporter) => {
	const id = begin(title, by);
	moveArticle(db, chief, { id, rev: 1, move: 'publishAtOnce', override: true });
	return id;
};

describe('who sees what', () => {
	test('a reporter sees their own work and what is published, the others everything', () => {
		begin('Của tôi');
		begin('Của Nam', other);
		published('Bài đã đăng của Nam', other);
		expect(titles(reporter, {}).sort()).toEqual(['Bài đã đăng của Nam', 'Của tôi']);
		expect(titles(editor, {})).toHaveLength(3);
		expect(countArticles(db, reporter, {}, 100)).toBe(2);
	});

	test('another’s unpublished translation is not told of', () => {
		const id = published('Bài gốc');
		const { story } = db.$client.prepare('SELECT story_id AS story FROM article WHERE id = ?').get(id) as { story: number };
		begin('The translation', other, sections.affairs, 'en', story);
		const pairs = (actor: Actor) =>
			listArticles(db, actor, { language: 'vi' }).rows[0]?.pairs.map(({ locale, status }) => `${locale} ${status}`);
		expect([pairs(reporter), pairs(other), pairs(editor)]).toEqual([[], ['en draft'], ['en draft']]);
	});
});

test('a story shows who it is signed by, in print as on the desk; where nobody is named, who began it', () => {
	const shown = () => listArticles(db, editor, {}).rows.map(({ title, author, isSigned }) => [title, author, isSigned]);
	createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: { title: 'Chưa ký' } });
	const credits = [
		{ name: 'Hà Linh', roles: ['text' as const] },
		{ name: 'Anh Dũng', roles: ['photo' as const] },
	];
	createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: { title: 'Đã ký', credits } });
	published('Đã đăng');
	expect(Object.fromEntries(shown().map(([title, ...rest]) => [title, rest]))).toEqual({
		'Chưa ký': ['Ly', false],
		'Đã ký': ['Hà Linh, Anh Dũng', true],
		'Đã đăng': ['Hà Linh', true],
	});
	write({ title: 'Nhập từ ngoài', credits: [{ name: 'TTXVN', roles: ['text'] }], status: 'draft', at: null });
	expect(shown().find(([title]) => title === 'Nhập từ ngoài')).toEqual(['Nhập từ ngoài', 'TTXVN', true]);
});

describe('states', () => {
	test('each state lists what stands at it', () => {
		begin('Nháp');
		submitted('Chờ');
		moveArticle(db, editor, { id: submitted('Bị trả'), rev: 1, move: 'return', note: 'Thiếu nguồn' });
		moveArticle(db, editor, { id: submitted('Duyệt'), rev: 1, move: 'approve' });
		const later = submitted('Hẹn');
		moveArticle(db, editor, { id: later, rev: 1, move: 'approve' });
		moveArticle(db, chief, { id: later, rev: 1, move: 'schedule', at: new Date(now() + 60 * minute), override: true });
		published('Đăng');
		moveArticle(db, chief, { id: published('Gỡ'), rev: 1, move: 'withdraw', note: 'Sai' });
		const by = (state: 'draft' | 'in_review' | 'returned' | 'approved' | 'scheduled' | 'published' | 'withdrawn') =>
			titles(chief, { state });
		expect([by('draft'), by('in_review'), by('returned'), by('approved'), by('scheduled'), by('published'), by('withdrawn')]).toEqual(
			['Nháp', 'Chờ', 'Bị trả', 'Duyệt', 'Hẹn', 'Đăng', 'Gỡ'].map((title) => [title]),
		);
	});

	test('what was scheduled is published from its minute on, and has no update in work', () => {
		const id = submitted('Đến giờ');
		moveArticle(db, editor, { id, rev: 1, move: 'approve' });
		moveArticle(db, chief, { id, rev: 1, move: 'schedule', at: new Date(now() + minute), override: true });
		const after = now() + 2 * minute;
		expect(listArticles(db, chief, { state: 'published' }, 50, after).rows.map(({ title, update }) => [title, update])).toEqual([
			['Đến giờ', undefined],
		]);
		expect(listArticles(db, chief, { state: 'scheduled' }, 50, after).rows).toEqual([]);
		expect(titles(chief, { state: 'approved' })).toEqual([]);
	});

	test('an update beside a published text is shown with its own stage, and waits where it stands', () => {
		const id = published('Bài cũ');
		const row = () => listArticles(db, chief, {}).rows[0];
		expect(row()).toMatchObject({ status: 'published', rev: 1 });
		expect(row()?.update).toBeUndefined();
		const content = { ...JSON.parse(`${db.$client.prepare('SELECT content FROM draft').pluck().get()}`), title: 'Bài mới' };
		saveDraft(db, reporter, { id, rev: 1, content, key: 'k1', kind: 'auto' });
		expect(row()).toMatchObject({ status: 'published', update: 'draft', title: 'Bài cũ', rev: 2 });
		expect(titles(chief, { state: 'updating' })).toEqual(['Bài cũ']);
		moveArticle(db, reporter, { id, rev: 2, move: 'submit' });
		expect(row()).toMatchObject({ status: 'published', update: 'in_review' });
		expect(titles(chief, { state: 'in_review' })).toEqual(['Bài cũ']);
		expect(titles(chief, { state: 'published' })).toEqual(['Bài cũ']);
	});
});

describe('order', () => {
	test('the newest change comes first: a save, a move, and an autosave beside a published text', () => {
		const ids = ['Một', 'Hai', 'Ba'].map((title) => published(title));
		db.$client.exec('UPDATE article SET changed_at = id');
		expect(titles(chief, {})).toEqual(['Ba', 'Hai', 'Một']);
		const content = JSON.parse(`${db.$client.prepare('SELECT content FROM draft WHERE article_id = ?').pluck().get(ids[0])}`);
		saveDraft(db, reporter, { id: ids[0] ?? 0, rev: 1, content, key: 'k1', kind: 'auto' }, new Date(now() + minute));
		expect(titles(chief, {})).toEqual(['Một', 'Ba', 'Hai']);
		saveDraft(db, reporter, { id: ids[1] ?? 0, rev: 1, content, key: 'k2', kind: 'auto' }, new Date(now() + minute));
		moveArticle(db, reporter, { id: ids[1] ?? 0, rev: 2, move: 'submit' }, new Date(now() + 2 * minute));
		expect(titles(chief, {})).toEqual(['Hai', 'Một', 'Ba']);
		expect(listArticles(db, chief, {}).rows.map(({ changedBy }) => changedBy)).toEqual(['Ly', 'Ly', 'Vinh']);
	});

	test('a scheduled article does not stand at the moment it is scheduled for', () => {
		const id = submitted('Hẹn tuần sau');
		moveArticle(db, editor, { id, rev: 1, move: 'approve' });
		moveArticle(db, chief, { id, rev: 1, move: 'schedule', at: new Date(now() + 7 * 1440 * minute), override: true });
		expect(listArticles(db, chief, {}).rows[0]?.changedAt).toBeLessThan(now() + minute);
	});

	test('pages go on from a row, there and back, also among changes of one moment', () => {
		for (let number = 1; number <= 7; number++) write({ title: `Tin ${number}`, at: today('08:00') });
		db.$client.exec('UPDATE article SET changed_at = 5');
		const first = listArticles(db, chief, {}, 3);
		const second = listArticles(db, chief, { ...(first.older && { before: first.older }) }, 3);
		const third = listArticles(db, chief, { ...(second.older && { before: second.older }) }, 3);
		const named = ({ rows }: typeof first) => rows.map(({ title }) => title.slice(4)).join('');
		expect([named(first), named(second), named(third)]).toEqual(['765', '432', '1']);
		expect([first.newer, third.older]).toEqual([undefined, undefined]);
		const back = listArticles(db, chief, { ...(third.newer && { after: third.newer }) }, 3);
		expect(named(back)).toBe('432');
		const start = listArticles(db, chief, { ...(back.newer && { after: back.newer }) }, 3);
		expect([named(start), start.newer]).toEqual(['765', undefined]);
	});
});

describe('filters', () => {
	test('a section holds those below it', () => {
		begin('Một cửa', reporter, sections.desks);
		begin('Văn hóa', reporter, sections.culture);
		expect(titles(editor, { section: sections.affairs })).toEqual(['Một cửa']);
		expect(titles(editor, { section: sections.culture })).toEqual(['Văn hóa']);
	});

	test('author, mine, language and days', () => {
		begin('Của Ly');
		begin('By Nam', other, sections.affairs, 'en');
		expect(titles(editor, { author: reporter.id })).toEqual(['Của Ly']);
		expect(titles(other, { mine: true })).toEqual(['By Nam']);
		expect(titles(editor, { language: 'en' })).toEqual(['By Nam']);
		db.$client.prepare("UPDATE article SET changed_at = ? WHERE title = 'Của Ly'").run(today('23:59').getTime());
		expect(titles(editor, { from: '2026-03-02', to: '2026-03-02' })).toEqual(['Của Ly']);
		expect(titles(editor, { to: '2026-03-01' })).toEqual([]);
	});

	test('a story without its English version is missing it, until it has one', () => {
		const id = published('Chưa dịch');
		expect(titles(editor, { missing: 'en' })).toEqual(['Chưa dịch']);
		expect(titles(editor, { missing: 'vi' })).toEqual([]);
		const story = db.$client.prepare('SELECT story_id FROM article WHERE id = ?').pluck().get(id);
		begin('Translated', editor, sections.affairs, 'en', Number(story));
		expect(titles(editor, { missing: 'en' })).toEqual([]);
	});

	test('videos are judged at the head and in the text, by the worst of them', () => {
		const [good, bad] = ['https://www.youtube.com/watch?v=aaaaaaaaaaa', ''].map((url) => videoOf(db, url));
		write({ title: 'Hỏng ở đầu', video: { videoId: bad ?? 0, caption: '' } });
		const inText = write({ title: 'Hỏng trong bài', video: { videoId: good ?? 0, caption: '' } });
		db.$client.prepare('INSERT INTO body_video (video_id, article_id) VALUES (?, ?)').run(bad, inText);
		write({ title: 'Chưa kiểm tra', video: { videoId: good ?? 0, caption: '' } });
		write({ title: 'Không có video' });
		expect(titles(editor, { video: 'broken' }).sort()).toEqual(['Hỏng trong bài', 'Hỏng ở đầu']);
		expect(titles(editor, { video: 'any' })).toHaveLength(3);
		expect(titles(editor, { video: 'unchecked' })).toContain('Chưa kiểm tra');
		expect(listArticles(db, editor, { words: 'kiểm tra' }).rows[0]?.video).toBe('unchecked');
		expect(listArticles(db, editor, { words: 'trong' }).rows[0]?.video).toBe('broken');
	});

	test('words are found without their accents, in drafts too, and nothing in them is an operator', () => {
		begin('Đường lên Sà Phìn');
		published('Chợ phiên');
		expect(titles(editor, { words: 'duong sa phin' })).toEqual(['Đường lên Sà Phìn']);
		expect(titles(editor, { words: 'sà ph' })).toEqual(['Đường lên Sà Phìn']);
		expect(titles(editor, { words: 'mot doan' })).toHaveLength(2);
		for (const words of ['"', 'a AND', '*', 'NEAR(', '{title}', '…', '   . ']) expect(() => titles(editor, { words })).not.toThrow();
		expect(titles(editor, { words: 'khongcotunay' })).toEqual([]);
	});
});
