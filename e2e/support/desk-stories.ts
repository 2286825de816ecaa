import { join } from 'node:path';
import { findUser } from '#db/auth/users.ts';
import { type Database, openDatabase } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { contentOf } from '#db/desk/draft-content.ts';
import { createDraft, saveDraft } from '#db/desk/drafts.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { findSectionId } from '#db/desk/sections.ts';
import { image } from '#db/schema/media.ts';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import type { Role } from '#lib/desk/roles.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { emailOf } from './staff.ts';

/** The database that the portal under test works with. */
export function openTested(): Database {
	const db = openDatabase(join(process.env.E2E_DATA_DIR ?? '', 'portal.db'));
	db.$client.pragma('busy_timeout = 30000');
	return db;
}

/** One of the two people of a role, as those who act at the desk. */
export function actorOf(db: Database, role: Role, number = 1): Actor {
	const row = findUser(db, emailOf(role, number));
	if (!row) throw new Error(`Nobody is employed as ${role} ${number}.`);
	return { id: row.id, name: row.name, role, locale: 'vi' };
}

/** Begins an article that is fit to print, but for a picture; returns its id. */
export function beginStory(db: Database, by: Actor, title: string, part: Partial<ArticleContent> = {}): number {
	const sectionId = findSectionId(db, 'vi', 'chinh-quyen-co-so') ?? 0;
	const content = { title, lead: ['Tóm tắt của bài.'], document: documentOf(paragraph('Một đoạn văn của bài.')) };
	const credits = [{ name: 'Người Kiểm Thử', roles: ['text' as const] }];
	return createDraft(db, by, { locale: 'vi', sectionId, content: { ...content, credits, ...part } });
}

/** Begins an article on the desk of somebody of a role, with everything that printing asks for; returns its id. */
export function beginWhole(title: string, role: Role = 'reporter', part: Partial<ArticleContent> = {}): number {
	const db = openTested();
	try {
		const picture = db.select({ id: image.id }).from(image).limit(1).get();
		if (!picture) throw new Error('The paper of the tests has no picture.');
		const text = ['Đoạn mở đầu của bài.', 'Đoạn thứ hai của bài.', 'Đoạn kết của bài.'];
		return beginStory(db, actorOf(db, role), title, {
			lead: ['Điều bạn đọc cần biết trước.'],
			document: documentOf(...text.map(paragraph)),
			credits: [{ name: 'Nông Thị Bến', roles: ['text'] }],
			image: { imageId: picture.id, alt: 'Bến sông buổi sớm', caption: 'Bến sông.', credit: 'Nông Thị Bến' },
			...part,
		});
	} finally {
		db.$client.close();
	}
}

/** Hands an article in. */
export function submitStory(db: Database, by: Actor, id: number): void {
	moveArticle(db, by, { id, rev: 1, move: 'submit' });
}

/** Saves other words over an article's working copy, as somebody who presses save. */
export function saveStory(db: Database, by: Actor, id: number, rev: number, changes: Partial<ArticleContent>): void {
	const content = contentOf(db, id);
	if (!content) throw new Error(`There is no article ${id}.`);
	saveDraft(db, by, { id, rev, content: { ...content, ...changes }, key: `${id}-${rev}-${Date.now()}`, kind: 'save' });
}
