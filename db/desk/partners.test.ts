import { describe, expect, test } from 'vitest';
import type { Role } from '#lib/desk/roles.ts';
import { partnerWithToken, readPartnerAccess } from '../reading/partner-access.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import type { Actor } from './actor.ts';
import { addPartner, notePartnerUse, readPartners, revokePartner, setPartnerAccess } from './partners.ts';

const as = (role: Role): Actor => ({ id: role, name: 'Vi Văn Tổng Biên Tập', role, locale: 'vi' });

test('a token opens the door from when it is given until it is taken away, and is kept nowhere', () => {
	const { db } = openNewsroom();
	const { id, token } = addPartner(db, as('chief'), 'Thông tấn xã');
	expect(token.length).toBeGreaterThan(40);
	expect(partnerWithToken(db, token)?.id).toBe(id);
	expect(partnerWithToken(db, `${token}x`)).toBeUndefined();
	const everything = JSON.stringify([db.$client.prepare('SELECT * FROM partner').all(), db.$client.prepare('SELECT * FROM audit').all()]);
	expect(everything).not.toContain(token);
	expect(readPartners(db, as('chief')).partners).toMatchObject([{ id, tokenEnd: token.slice(-4) }]);
	revokePartner(db, as('chief'), id);
	expect(partnerWithToken(db, token)).toBeUndefined();
	expect(readPartners(db, as('chief')).partners).toEqual([]);
	expect(() => revokePartner(db, as('chief'), id)).toThrow('absent');
});

test('nobody may read items until the desk says so', () => {
	const { db } = openNewsroom();
	expect(readPartnerAccess(db)).toBe('off');
	setPartnerAccess(db, as('administrator'), 'token');
	expect(readPartnerAccess(db)).toBe('token');
});

test('the log names who did what for whom', () => {
	const { db } = openNewsroom();
	setPartnerAccess(db, as('chief'), 'public');
	const { id } = addPartner(db, as('chief'), 'Báo bạn');
	revokePartner(db, as('chief'), id);
	const entries = db.$client.prepare<[], { action: string; detail: string }>('SELECT action, detail FROM audit ORDER BY id').all();
	expect(entries.map(({ action, detail }) => [action, JSON.parse(detail)])).toEqual([
		['setPartnerAccess', { from: 'off', to: 'public' }],
		['addPartner', { name: 'Báo bạn' }],
		['revokePartner', { name: 'Báo bạn' }],
	]);
});

test('when a partner was last here is known to the hour', () => {
	const { db } = openNewsroom();
	const { id, token } = addPartner(db, as('chief'), 'Báo bạn');
	for (const time of ['08:00', '08:30', '09:10']) notePartnerUse(db, partnerWithToken(db, token) ?? { id }, today(time).getTime());
	expect(readPartners(db, as('chief')).partners[0]?.lastUsedAt).toBe(today('09:10').getTime());
});

describe.each(['reporter', 'editor', 'secretary'] as const)('a %s', (role) => {
	test('may do none of it', () => {
		const { db } = openNewsroom();
		const { id } = addPartner(db, as('chief'), 'Báo bạn');
		for (const attempt of [
			() => readPartners(db, as(role)),
			() => addPartner(db, as(role), 'x'),
			() => revokePartner(db, as(role), id),
			() => setPartnerAccess(db, as(role), 'public'),
		])
			expect(attempt).toThrow('notAllowed');
	});
});
