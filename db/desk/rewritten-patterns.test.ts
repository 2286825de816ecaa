import { describe, expect, test } from 'vitest';
import { change } from '../schema/site.ts';
import { addMisses } from './count-misses.ts';
import { addUses } from './count-uses.ts';
import { everything, refusalOf } from './desk.testing.ts';
import type { PatternInput } from './judge-pattern.ts';
import { listPatterns } from './list-patterns.ts';
import { openMovedIn, where } from './moved-in.testing.ts';
import { previewPattern } from './preview-pattern.ts';
import { deletePattern, savePattern } from './redirect-patterns.ts';
import { addRedirect } from './redirects.ts';

describe('a pattern is written anew in its place', () => {
	test('keeps its place and its uses, and leads from then on as it says', () => {
		const { db, staff, add, see, bridgePath } = openMovedIn();
		const first = add('/old/{id}', 'source', '{id}');
		const second = add('/alt/{id}', 'source', '{id}');
		addUses(db, [{ rule: { pattern: first }, readers: 3, machines: 1, at: 500 }]);
		savePattern(db, staff.secretary, { ...see(first), pattern: ' /cu/{slug}-{id}.html ' });
		expect([where(db, '/old/123'), where(db, '/cu/x-123.html')]).toEqual(['absent', bridgePath]);
		expect(listPatterns(db, staff.secretary)).toMatchObject([
			{ id: first, pattern: '/cu/{slug}-{id}.html', readers: 3, machines: 1, usedAt: 500 },
			{ id: second, readers: 0, usedAt: null },
		]);
		expect(db.select().from(change).all().at(-1)?.keys).toEqual(['redirects']);
	});

	test('nobody overwrites, or takes away, what they have not seen', () => {
		const { db, staff, add, see } = openMovedIn();
		const id = add('/old/{id}', 'source', '{id}');
		const seen = see(id);
		savePattern(db, staff.secretary, { ...seen, pattern: '/cu/{id}' });
		const before = everything(db);
		const now = see(id).rev;
		expect(refusalOf(() => savePattern(db, staff.secretary, { ...seen, pattern: '/x/{id}' }))).toMatchObject({
			...{ key: 'conflict', detail: { rev: now } },
		});
		expect(refusalOf(() => deletePattern(db, staff.secretary, seen))).toMatchObject({ key: 'conflict' });
		expect(refusalOf(() => savePattern(db, staff.secretary, { ...seen, id: 99 }))).toMatchObject({ key: 'absent' });
		savePattern(db, staff.secretary, see(id));
		expect(everything(db)).toBe(before);
	});

	test('is judged like a new one', () => {
		const { db, staff, add, see } = openMovedIn();
		add('/a/**', 'address', '/b/x');
		const seen = see(add('/old/{id}', 'source', '{id}'));
		const before = everything(db);
		const save = (change: Partial<PatternInput>) => refusalOf(() => savePattern(db, staff.secretary, { ...seen, ...change }));
		expect(save({ pattern: '/**', kind: 'address', target: '/video' })).toMatchObject({ key: 'invalid', detail: { problem: 'all' } });
		expect(save({ target: '12' })).toMatchObject({ key: 'invalid', detail: { path: 'target' } });
		expect(save({ pattern: '/a/**' })).toMatchObject({ key: 'taken' });
		expect(save({ pattern: '/b/**', kind: 'address', target: '/a/x' })).toMatchObject({ key: 'redirectLoop' });
		expect(everything(db)).toBe(before);
		expect(where(db, '/b/y')).toBe('absent');
	});
});

test('what a refused or a previewed pattern would have done is forgotten, though another change takes its number', () => {
	const { db, staff, add } = openMovedIn();
	add('/a/**', 'address', '/b/x');
	expect(refusalOf(() => add('/b/**', 'address', '/a/x'))).toMatchObject({ key: 'redirectLoop' });
	previewPattern(db, staff.secretary, { pattern: '/c/**', kind: 'address', target: '/video' });
	addRedirect(db, staff.secretary, { path: '/x', target: '/van-hoa' });
	expect([where(db, '/b/z'), where(db, '/c/z')]).toEqual(['absent', 'absent']);
});

test('a preview says what a pattern would do to what readers missed, and changes nothing', () => {
	const { db, staff, add, see, bridgePath } = openMovedIn();
	const miss = (path: string, hits: number) => ({ path, hits, bots: 0, referrer: '' });
	addMisses(db, [miss('/old/cau-123.html', 2), miss('/old/khong-1.html', 5), miss('/khac', 9)]);
	add('/old/**', 'address', '/video');
	const before = everything(db);
	const input = { pattern: '/old/{slug}-{id}.html', kind: 'source' as const, target: '{id}' };
	expect(previewPattern(db, staff.secretary, input)).toEqual({
		sample: '/old/ten-bai-12345.html',
		fits: 2,
		examples: [
			{ path: '/old/khong-1.html', to: '/video' },
			{ path: '/old/cau-123.html', to: '/video' },
		],
		note: { kind: 'shadowed', by: 1 },
	});
	const [only] = listPatterns(db, staff.secretary);
	expect(previewPattern(db, staff.secretary, { ...input, seen: see(only?.id ?? 0) })).toMatchObject({
		fits: 2,
		examples: [{ path: '/old/khong-1.html' }, { path: '/old/cau-123.html', to: bridgePath }],
	});
	expect(refusalOf(() => previewPattern(db, staff.secretary, { ...input, target: '9' }))).toMatchObject({ key: 'invalid' });
	expect(everything(db)).toBe(before);
});
