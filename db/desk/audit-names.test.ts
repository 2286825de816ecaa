import { expect, test } from 'vitest';
import { brokenAuditEntry } from './audit.ts';
import { listAudit } from './audit-log.ts';
import { namesOf } from './audit-names.ts';
import { breakNews, deskBreaking } from './breaking-news.ts';
import { contentFor, openStaffedNewsroom } from './desk.testing.ts';
import { createDraft } from './drafts.ts';
import { moveArticle } from './move-article.ts';
import { registerVideo } from './video-checks.ts';

test('entries are named by what the newsroom calls their subjects', () => {
	const { db, staff, sections, write } = openStaffedNewsroom();
	const address = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
	const video = registerVideo(db, staff.editor, address);
	const names = namesOf(db, [
		{ subject: 'article', subjectId: `${write({ title: 'Chợ phiên' })}` },
		{ subject: 'video', subjectId: `${video}` },
		{ subject: 'section', subjectId: `${sections.culture}` },
		{ subject: 'user', subjectId: staff.editor.id },
		{ subject: 'video', subjectId: '999' },
		{ subject: 'breaking', subjectId: 'vi' },
	]);
	expect([...names.values()]).toEqual(['Chợ phiên', 'editor', address, 'Văn hóa']);
});

test('what has no name of its own, or is gone, is written down in words', () => {
	const { db, staff, sections } = openStaffedNewsroom();
	const { rev } = deskBreaking(db, staff.chief, 'vi');
	breakNews(db, staff.chief, { locale: 'vi', rev, text: 'Lũ về trên sông Lô', untilAt: Date.now() + 60_000 });
	const id = createDraft(db, staff.reporter, {
		locale: 'vi',
		sectionId: sections.affairs,
		content: contentFor(sections.affairs, { title: 'Bỏ đi' }),
	});
	moveArticle(db, staff.reporter, { id, rev: 1, move: 'discard' });
	const { items, titles } = listAudit(db, staff.chief, {});
	expect(titles.get(`article:${id}`)).toBeUndefined();
	expect(items.map(({ action, detail }) => [action, detail.title ?? detail.text])).toEqual([
		['discard', 'Bỏ đi'],
		['create', undefined],
		['break', 'Lũ về trên sông Lô'],
	]);
	expect(brokenAuditEntry(db)).toBeUndefined();
});
