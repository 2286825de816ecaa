import type { Role } from '#lib/desk/roles.ts';
import { session } from '../schema/desk.ts';
import { openEmpty, today } from '../testing/newsroom.ts';
import type { InSession } from './confirmation.ts';
import { insertUser } from './users.ts';

/** Three people in their sessions: an administrator and a chief who have just given their password, and an administrator who has not. */
export function openStaff() {
	const db = openEmpty();
	const hire = (name: string, role: Role, confirmedAt: Date | null): InSession => {
		const email = `${name}@bao.example`;
		const id = insertUser(db, { email, name, role }, 'no hash', today('07:00'));
		const sessionId = `${name}-session`;
		const times = { createdAt: today('07:00'), updatedAt: today('07:30'), expiresAt: today('15:30'), confirmedAt };
		db.insert(session)
			.values({ id: sessionId, userId: id, token: `${name}-token`, ipAddress: '203.0.113.5', userAgent: 'Firefox', ...times })
			.run();
		return { id, name, email, role, locale: 'vi', sessionId };
	};
	return {
		db,
		administrator: hire('administrator', 'administrator', today('08:00')),
		chief: hire('chief', 'chief', today('08:00')),
		unconfirmed: hire('unconfirmed', 'administrator', null),
	};
}
