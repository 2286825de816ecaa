import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { resolve } from '../reading/resolve.ts';
import { articleTopic } from '../schema/article.ts';
import { audit } from '../schema/desk.ts';
import { change, redirect } from '../schema/site.ts';
import { contentFor, everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { moveArticle } from './move-article.ts';
import { topicNamed } from './names.ts';
import { listTopics, mergeTopic, renameTopic, suggestTopics } from './topics.ts';

function withTopics() {
	const newsroom = openStaffedNewsroom();
	const { db, write } = newsroom;
	const article = write({ title: 'Một cửa', topics: ['Chuyển đổi số', 'Đường làng'] });
	const digital = topicNamed(db, 'vi', 'Chuyển đổi số');
	const roads = topicNamed(db, 'vi', 'Đường làng');
	const topicsOf = (id: number) =>
		db
			.select({ id: articleTopic.topicId })
			.from(articleTopic)
			.where(eq(articleTopic.articleId, id))
			.all()
			.map(({ id }) => id);
	const lastKeys = () => db.select().from(change).all().at(-1)?.keys ?? [];
	return { ...newsroom, article, digital, roads, topicsOf, lastKeys };
}

describe('topics are found', () => {
	test.each([
		['chuyen doi', ['Chuyển đổi số']],
		['DUONG', ['Đường làng']],
		['đường', ['Đường làng']],
		['', ['Chuyển đổi số', 'Đường làng']],
		['100%', []],
		['_', []],
	])('by “%s”', (q, names) => {
		const { db, staff } = withTopics();
		expect(listTopics(db, staff.editor, { q }).items.map((each) => each.names[0]?.name)).toEqual(names);
		expect(suggestTopics(db, 'vi', q).map(({ name }) => name)).toEqual(names);
	});

	test('those that begin with what is typed come first, ten of them', () => {
		const { db } = withTopics();
		for (let number = 0; number < 12; number++) topicNamed(db, 'vi', `An toàn giao thông ${number}`);
		topicNamed(db, 'vi', 'Giao thông');
		expect(suggestTopics(db, 'vi', 'giao').map(({ name }) => name)[0]).toBe('Giao thông');
		expect(suggestTopics(db, 'vi', 'giao')).toHaveLength(10);
		expect(suggestTopics(db, 'en', 'giao')).toEqual([]);
	});

	test('in the order of the Vietnamese alphabet', () => {
		const { db, staff } = withTopics();
		for (const name of ['Du lịch', 'Dân số', 'Ăn uống', 'Áo dài', 'Ẩm thực']) topicNamed(db, 'vi', name);
		expect(listTopics(db, staff.editor, {}).items.map((each) => each.names[0]?.name)).toEqual([
			...['Áo dài', 'Ăn uống', 'Ẩm thực', 'Chuyển đổi số', 'Dân số', 'Du lịch', 'Đường làng'],
		]);
	});

	test('with how many stories each has', () => {
		const { db, staff, write } = withTopics();
		write({ title: 'Hai', topics: ['Đường làng'] });
		expect(listTopics(db, staff.editor, { q: 'duong' }).items[0]).toMatchObject({ articles: 2 });
	});
});

describe('renaming', () => {
	test('moves the address, and the old one leads on; pages that show the name are made anew', () => {
		const { db, staff, digital, article, lastKeys } = withTopics();
		renameTopic(db, staff.editor, digital, { vi: 'Số hóa', en: 'Digital government' });
		expect(resolve(db, '/chu-de/chuyen-doi-so', null)).toMatchObject({ kind: 'moved', to: '/chu-de/so-hoa' });
		expect(resolve(db, '/chu-de/so-hoa', null)).toMatchObject({ kind: 'page' });
		expect(resolve(db, '/en/topics/digital-government', null)).toMatchObject({ kind: 'page' });
		expect(lastKeys()).toEqual(
			expect.arrayContaining([
				`article:${article}`,
				'topic:chuyen-doi-so',
				'topic:so-hoa',
				'topic:digital-government',
				'path:/chu-de/chuyen-doi-so',
			]),
		);
		expect(db.select().from(audit).all()).toMatchObject([
			{ action: 'renameTopic', detail: { from: 'Chuyển đổi số', to: 'Số hóa / Digital government' } },
		]);
	});

	test('there and back leaves no redirect that stands before the page', () => {
		const { db, staff, digital } = withTopics();
		renameTopic(db, staff.editor, digital, { vi: 'Số hóa' });
		renameTopic(db, staff.editor, digital, { vi: 'Chuyển đổi số' });
		expect(resolve(db, '/chu-de/chuyen-doi-so', null)).toMatchObject({ kind: 'page' });
		expect(db.select().from(redirect).all()).toMatchObject([{ path: '/chu-de/so-hoa', target: '/chu-de/chuyen-doi-so' }]);
	});

	test('a working copy that still says the old name means the same topic', () => {
		const { db, staff, sections, digital, topicsOf } = withTopics();
		const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs });
		saveDraft(db, staff.reporter, {
			id,
			rev: 1,
			content: contentFor(sections.affairs, { topics: ['Chuyển đổi số'] }),
			key: 'k',
			kind: 'save',
		});
		renameTopic(db, staff.editor, digital, { vi: 'Số hóa' });
		moveArticle(db, staff.chief, { id, move: 'publishAtOnce', rev: 2, override: true });
		expect(topicsOf(id)).toEqual([digital]);
	});

	test('not to a name that another has, by whoever may not, or of none', () => {
		const { db, staff, digital } = withTopics();
		const before = everything(db);
		expect(refusalOf(() => renameTopic(db, staff.editor, digital, { vi: 'Đường Làng' }))).toMatchObject({ key: 'taken' });
		expect(refusalOf(() => renameTopic(db, staff.reporter, digital, { vi: 'X' }))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => renameTopic(db, staff.editor, 999, { vi: 'X' }))).toMatchObject({ key: 'absent' });
		expect(refusalOf(() => listTopics(db, staff.reporter, {}))).toMatchObject({ key: 'notAllowed' });
		expect(everything(db)).toBe(before);
	});
});

describe('merging', () => {
	test('moves the stories once each, and leads readers on without a second step', () => {
		const { db, staff, write, digital, roads, article, topicsOf, lastKeys } = withTopics();
		const only = write({ title: 'Đường', topics: ['Đường làng'] });
		renameTopic(db, staff.editor, roads, { vi: 'Đường thôn' });
		mergeTopic(db, staff.editor, { id: roads, into: digital });
		expect([topicsOf(article), topicsOf(only)]).toEqual([[digital], [digital]]);
		for (const path of ['/chu-de/duong-lang', '/chu-de/duong-thon'])
			expect(resolve(db, path, null)).toMatchObject({ kind: 'moved', to: '/chu-de/chuyen-doi-so' });
		expect(lastKeys()).toEqual(
			expect.arrayContaining([`article:${article}`, `article:${only}`, 'topic:duong-thon', 'topic:chuyen-doi-so']),
		);
		expect(topicNamed(db, 'vi', 'Đường làng')).toBe(digital);
		expect(db.select().from(audit).all().at(-1)).toMatchObject({
			action: 'mergeTopic',
			detail: { from: 'Đường thôn', to: 'Chuyển đổi số' },
		});
	});

	test('of two that have one language each makes one in both', () => {
		const { db, staff, digital } = withTopics();
		const english = topicNamed(db, 'en', 'Digital government');
		mergeTopic(db, staff.editor, { id: english, into: digital });
		expect(listTopics(db, staff.editor, { q: 'digital' }).items).toMatchObject([
			{
				id: digital,
				names: [
					{ locale: 'vi', name: 'Chuyển đổi số' },
					{ locale: 'en', name: 'Digital government' },
				],
			},
		]);
	});

	test('not with itself, with none, or by whoever may not', () => {
		const { db, staff, digital, roads } = withTopics();
		const before = everything(db);
		expect(refusalOf(() => mergeTopic(db, staff.editor, { id: digital, into: digital }))).toMatchObject({ key: 'absent' });
		expect(refusalOf(() => mergeTopic(db, staff.editor, { id: digital, into: 999 }))).toMatchObject({ key: 'absent' });
		expect(refusalOf(() => mergeTopic(db, staff.reporter, { id: digital, into: roads }))).toMatchObject({ key: 'notAllowed' });
		expect(everything(db)).toBe(before);
	});
});
