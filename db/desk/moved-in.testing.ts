import { resolve } from '../reading/resolve.ts';
import { openStaffedNewsroom } from './desk.testing.ts';
import type { PatternInput } from './judge-pattern.ts';
import { listPatterns } from './list-patterns.ts';
import { addPattern } from './redirect-patterns.ts';
import { rememberSourceItem } from './source-items.ts';

/** A newsroom that moved in: two articles with the ids of their old system. */
export function openMovedIn() {
	const newsroom = openStaffedNewsroom();
	const { db, write, staff } = newsroom;
	const bridge = write({ title: 'Cầu mới' });
	const festival = write({ title: 'Festival', locale: 'en' });
	rememberSourceItem(db, { locale: 'vi', sourceId: '123', articleId: bridge, digest: '' });
	rememberSourceItem(db, { locale: 'en', sourceId: 'wp:9', articleId: festival, digest: '' });
	const add = (pattern: string, kind: PatternInput['kind'], target: string) => addPattern(db, staff.secretary, { pattern, kind, target });
	/** A pattern as somebody sees it. */
	const see = (id: number) => {
		const found = listPatterns(db, staff.secretary).find((each) => each.id === id);
		if (!found) throw new Error(`no pattern ${id}`);
		return found;
	};
	return { ...newsroom, see, bridge, festival, add, bridgePath: `/thoi-su/cau-moi-${bridge}` };
}

/** Where an address leads, or what it is. */
export const where = (db: Parameters<typeof resolve>[0], path: string) => {
	const found = resolve(db, path, null);
	return found.kind === 'moved' ? found.to : found.kind;
};
