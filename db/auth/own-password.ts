import { hashPassword } from '#lib/password.ts';
import { type Database, transact } from '../client.ts';
import { recordAudit } from '../desk/audit.ts';
import { type InSession, requirePassword } from './confirmation.ts';
import { setPassword } from './users.ts';

/** Changes somebody's own password and ends their other sessions. Throws a refusal when the old one is wrong. */
export async function changeOwnPassword(
	db: Database,
	actor: InSession,
	{ old, password, household }: { old: string; password: string; household: string },
	now = new Date(),
): Promise<void> {
	await requirePassword(db, actor, old, household, now);
	const hash = await hashPassword(password);
	transact(db, () => {
		setPassword(db, actor.id, hash, false, actor.sessionId, now);
		recordAudit(db, actor, { action: 'changePassword', subject: 'user', subjectId: actor.id }, now);
	});
}
