import { eq } from 'drizzle-orm';
import type { Role } from '#lib/desk/roles.ts';
import { article } from '../schema/article.ts';
import { draft } from '../schema/desk.ts';
import { today } from '../testing/newsroom.ts';
import { contentFor, openStaffedNewsroom } from './desk.testing.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { type MoveInput, moveArticle } from './move-article.ts';

/** A newsroom with a story of the reporter's, and short words for what is done to it. */
export function openDesk() {
	const newsroom = openStaffedNewsroom();
	const { db, staff, sections } = newsroom;
	const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs }, today('09:00'));
	let number = 0;
	const rev = () => db.select({ rev: draft.rev }).from(draft).where(eq(draft.articleId, id)).get()?.rev ?? 0;
	const save = (by: Role, title: string, at = today('09:10')) =>
		saveDraft(db, staff[by], { id, rev: rev(), content: contentFor(sections.affairs, { title }), key: `${++number}`, kind: 'auto' }, at);
	const move = (by: Role, what: MoveInput['move'], more: Partial<MoveInput> = {}, now = today('10:00')) =>
		moveArticle(db, staff[by], { id, move: what, rev: rev(), override: true, ...more }, now);
	const row = () => db.select().from(article).where(eq(article.id, id)).get();
	const working = () => db.select().from(draft).where(eq(draft.articleId, id)).get();
	const path = () => `/thoi-su/${row()?.slug}-${id}`;
	/** Brings the story to print at half past ten. */
	const print = () => {
		save('reporter', 'Cầu mới');
		move('reporter', 'submit');
		move('editor', 'approve');
		move('secretary', 'publish', {}, today('10:30'));
	};
	return { ...newsroom, id, rev, save, move, row, working, path, print };
}

export function openDeskAt(stage: 'in_review' | 'approved' | 'published') {
	const made = openDesk();
	if (stage === 'published') made.print();
	else {
		made.save('reporter', 'Cầu mới');
		made.move('reporter', 'submit');
		if (stage === 'approved') made.move('editor', 'approve');
	}
	return made;
}
