import { expect, test } from 'vitest';
import { AuditQuery, addressOf, filterOf } from './audit-query.ts';

test('what an address does not say well counts as not said', () => {
	expect(AuditQuery.parse({ from: '2026-3-2', until: ['a', 'b'], before: 'x', check: '2', who: 'u1', page: '3' })).toEqual({ who: 'u1' });
});

test('days are those of Vietnam, and both count whole', () => {
	expect(filterOf(AuditQuery.parse({ from: '2026-03-02', until: '2026-03-02', action: '' }))).toMatchObject({
		action: undefined,
		from: new Date('2026-03-01T17:00:00Z'),
		until: new Date('2026-03-02T17:00:00Z'),
	});
	expect(filterOf(AuditQuery.parse({ from: '2026-13-45' })).from).toBeUndefined();
});

test('the address of another page keeps the filter', () => {
	const query = AuditQuery.parse({ who: 'u1', subject: '', before: '7', check: '1' });
	expect(addressOf(query)).toBe('who=u1');
	expect(addressOf(query, { before: 5 })).toBe('who=u1&before=5');
});
