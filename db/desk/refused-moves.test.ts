import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { audit } from '../schema/desk.ts';
import { image } from '../schema/media.ts';
import { today } from '../testing/newsroom.ts';
import { contentFor, everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { openDesk, openDeskAt } from './move-article.testing.ts';
import { moveArticle } from './move-article.ts';
import { videoOf } from './videos.ts';

describe('an empty story is not handed in, and the refusal says what is missing', () => {
	const lacking = (said: Parameters<typeof contentFor>[1]) => {
		const { db, staff, sections } = openStaffedNewsroom();
		const content = contentFor(sections.affairs, said);
		const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content });
		return refusalOf(() => moveArticle(db, staff.reporter, { id, rev: 1, move: 'submit' }));
	};
	const blank = documentOf(paragraph(''));

	test.each([
		[{ title: '', document: blank }, 'both'],
		[{ title: '' }, 'title'],
		[{ document: blank, lead: [] }, 'text'],
	] as const)('%#: %o', (said, missing) => {
		expect(lacking({ ...said, lead: [] })).toEqual({ key: 'emptyStory', detail: { missing } });
	});

	test('a title and some text, or a title and a video, are enough', () => {
		expect(lacking({ lead: [] })).toBeUndefined();
		const { db, staff, sections } = openStaffedNewsroom();
		const video = { videoId: videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' };
		const content = contentFor(sections.affairs, { document: blank, video });
		const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content });
		expect(refusalOf(() => moveArticle(db, staff.reporter, { id, rev: 1, move: 'submit' }))).toBeUndefined();
	});
});

describe('who may not, changes nothing', () => {
	test.each([
		['reporter', 'approve'],
		['reporter', 'publish'],
		['reporter', 'publishAtOnce'],
		['reporter', 'return'],
		['editor', 'schedule'],
		['editor', 'publish'],
		['editor', 'withdraw'],
		['secretary', 'publishAtOnce'],
		['secretary', 'unpublish'],
		['secretary', 'republish'],
	] as const)('%s: %s', (by, what) => {
		for (const bring of [() => openDesk(), () => openDeskAt('in_review'), () => openDeskAt('approved'), () => openDeskAt('published')]) {
			const { db, move } = bring();
			const before = everything(db);
			expect(refusalOf(() => move(by, what, { note: 'Vì sao', at: today('18:00') }))).toMatchObject({ key: 'notAllowed' });
			expect(everything(db)).toBe(before);
		}
	});

	test('a reporter does not learn of a colleague’s draft', () => {
		const { db, staff, id } = openDesk();
		const before = everything(db);
		for (const what of ['submit', 'discard', 'recall'] as const)
			expect(refusalOf(() => moveArticle(db, staff.other, { id, move: what, rev: 1 }))).toMatchObject({ key: 'absent' });
		expect(refusalOf(() => moveArticle(db, staff.other, { id: 999, move: 'submit', rev: 1 }))).toMatchObject({ key: 'absent' });
		expect(everything(db)).toBe(before);
	});
});

describe('what is not ready', () => {
	test('an error stops it whoever asks, a warning until somebody says so', () => {
		const { db, move } = openDesk();
		const before = everything(db);
		expect(refusalOf(() => move('chief', 'publishAtOnce'))).toMatchObject({ key: 'notReady' });
		expect(everything(db)).toBe(before);
		const ready = openDeskAt('approved');
		expect(refusalOf(() => ready.move('secretary', 'publish', { override: false }))).toMatchObject({
			key: 'notReady',
			detail: { checks: [{ key: 'pictureMissing', level: 'warning' }] },
		});
		ready.move('secretary', 'publish', { override: true });
		expect(ready.db.select().from(audit).all().at(-1)?.detail).toMatchObject({ override: true });
	});

	test('a picture that is gone by now', () => {
		const made = openDesk();
		const { db, staff, sections, id, rev, move } = made;
		const imageId = db
			.insert(image)
			.values({ width: 10, height: 10, sourceUrl: 'https://example.com/a.jpg', createdAt: new Date() })
			.returning({ id: image.id })
			.get().id;
		const content = contentFor(sections.affairs, { image: { imageId, alt: 'Cầu', caption: '', credit: '' } });
		db.$client.pragma('foreign_keys = OFF');
		saveDraft(db, staff.reporter, { id, rev: rev(), content, key: 'k', kind: 'auto' });
		db.delete(image).where(eq(image.id, imageId)).run();
		db.$client.pragma('foreign_keys = ON');
		expect(refusalOf(() => move('chief', 'publishAtOnce'))).toMatchObject({ key: 'invalid', detail: { path: 'image', id: imageId } });
	});
});
