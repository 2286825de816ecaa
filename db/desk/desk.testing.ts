import type { ArticleContent } from '#lib/desk/article-content.ts';
import { type Role, roles } from '#lib/desk/roles.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { insertUser } from '../auth/users.ts';
import type { Database } from '../client.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import type { Actor } from './actor.ts';
import { Refused } from './actor.ts';

/** A newsroom with somebody of each role, and a second reporter. */
export function openStaffedNewsroom() {
	const newsroom = openNewsroom();
	const hire = (role: Role, name: string): Actor => {
		const id = insertUser(newsroom.db, { email: `${name}@bao.example`, name, role }, 'no hash');
		return { id, name, role, locale: 'vi' };
	};
	const staff = Object.fromEntries(roles.map((role) => [role, hire(role, role)])) as Record<Role, Actor>;
	return { ...newsroom, staff: { ...staff, other: hire('reporter', 'other') } };
}

/** A text that may be printed, but for what a test says of it. */
export function contentFor(sectionId: number, said: Partial<ArticleContent> = {}): ArticleContent {
	return {
		title: 'Cầu mới qua sông Lô',
		lead: ['Cầu thông xe sáng nay.'],
		sectionId,
		slug: '',
		document: documentOf(paragraph('Người dân hai bờ đi lại thuận tiện.')),
		credits: [{ name: 'Hà Linh', roles: ['text'] }],
		topics: [],
		labels: [],
		sourceLine: '',
		seoTitle: '',
		seoDescription: '',
		...said,
	};
}

/** The key, and the detail, with which something was refused; undefined when it was done. */
export function refusalOf(work: () => unknown): { key: string; detail: Record<string, unknown> } | undefined {
	try {
		work();
		return undefined;
	} catch (error) {
		if (error instanceof Refused) return { key: error.key, detail: error.detail };
		throw error;
	}
}

/** The text of every row there is, to tell whether something was written. */
export function everything(db: Database): string {
	return JSON.stringify(
		db.$client
			.prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'")
			.pluck()
			.all()
			.map((name) => [name, db.$client.prepare(`SELECT * FROM "${name}"`).all()]),
	);
}
