import { createHash, randomBytes } from 'node:crypto';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Role } from '#lib/desk/roles.ts';
import { hashPassword } from '#lib/password.ts';
import { type Database, transact } from '../client.ts';
import { Refused } from '../desk/actor.ts';
import { recordAudit } from '../desk/audit.ts';
import { requireRight } from '../desk/require-right.ts';
import { keyLink, user } from '../schema/desk.ts';
import { type InSession, requireConfirmation } from './confirmation.ts';
import { findUser, insertUser, type NewUser, setPassword } from './users.ts';

/** How long (ms) a link to choose a password is good. */
const linkLife = 3 * 86_400_000;

/** A link that was just made: its word is shown once, and only its hash is kept. */
export type FreshLink = { word: string; email: string; name: string; expiresAt: Date };

/** A link that invites somebody to choose a password. */
export function inviteUser(db: Database, actor: InSession, { email, name, role }: NewUser, now = new Date()): FreshLink {
	return transact(db, () => {
		requireRight(actor, 'manageUsers');
		requireConfirmation(db, actor, now);
		const address = email.trim().toLowerCase();
		if (findUser(db, address)) throw new Refused('taken', { email: address });
		recordAudit(db, actor, { action: 'invite', subject: 'user', subjectId: address, detail: { name, role } }, now);
		return makeLink(db, { email: address, name, role, invitedBy: actor.id }, now);
	});
}

/** The same for somebody who has an account and has lost their password. */
export function resetLink(db: Database, actor: InSession, id: string, now = new Date()): FreshLink {
	return transact(db, () => {
		requireRight(actor, 'manageUsers');
		requireConfirmation(db, actor, now);
		const row = db.select().from(user).where(eq(user.id, id)).get();
		if (!row) throw new Refused('absent');
		recordAudit(db, actor, { action: 'resetLink', subject: 'user', subjectId: id, detail: { email: row.email } }, now);
		return makeLink(db, { userId: id, email: row.email, name: row.name, role: row.role, invitedBy: actor.id }, now);
	});
}

type Link = { userId?: string; email: string; name: string; role: Role; invitedBy: string };

/** The newest link for an address is the only one that is good. */
function makeLink(db: Database, link: Link, now: Date): FreshLink {
	const word = randomBytes(24).toString('base64url');
	const expiresAt = new Date(now.getTime() + linkLife);
	dropUnused(db, link.email);
	db.insert(keyLink)
		.values({ ...link, hash: hashOf(word), expiresAt })
		.run();
	return { word, email: link.email, name: link.name, expiresAt };
}

function dropUnused(db: Database, email: string): number {
	return db
		.delete(keyLink)
		.where(and(eq(keyLink.email, email), isNull(keyLink.usedAt)))
		.run().changes;
}

const hashOf = (word: string) => createHash('sha256').update(word).digest('base64url');

/** Writes down what became of the e-mail with a link. */
export function noteMail(db: Database, word: string, mail: 'sending' | 'sent' | 'failed', mailProblem = ''): void {
	db.update(keyLink)
		.set({ mail, mailProblem })
		.where(eq(keyLink.hash, hashOf(word)))
		.run();
}

/** Links that nobody has used yet, the newest first. */
export function listOpenLinks(db: Database, actor: InSession, now = new Date()) {
	requireRight(actor, 'manageUsers');
	const { email, name, role, userId, expiresAt, mail, mailProblem } = keyLink;
	return db
		.select({ email, name, role, userId, expiresAt, mail, mailProblem })
		.from(keyLink)
		.where(and(isNull(keyLink.usedAt), gt(keyLink.expiresAt, now)))
		.orderBy(desc(keyLink.expiresAt))
		.limit(200)
		.all();
}

/** Makes a link that nobody has used yet good for nothing. */
export function revokeLink(db: Database, actor: InSession, email: string, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'manageUsers');
		if (dropUnused(db, email) === 0) throw new Refused('absent');
		recordAudit(db, actor, { action: 'revokeLink', subject: 'user', subjectId: email }, now);
	});
}

/** Whom a link is for, while it is good. */
export function findKeyLink(db: Database, word: string, now = new Date()) {
	const isGood = and(eq(keyLink.hash, hashOf(word)), isNull(keyLink.usedAt), gt(keyLink.expiresAt, now));
	const row = db
		.select({ email: keyLink.email, name: keyLink.name, role: keyLink.role, userId: keyLink.userId, disabled: user.disabled })
		.from(keyLink)
		.leftJoin(user, eq(user.id, keyLink.userId))
		.where(isGood)
		.get();
	return row && !row.disabled ? row : undefined;
}

/** Uses a link up: makes the account, or gives it its new password. Throws a refusal when the link is not good any more. */
export async function spendKeyLink(db: Database, word: string, password: string, now = new Date()): Promise<{ email: string }> {
	if (!findKeyLink(db, word, now)) throw new Refused('linkExpired');
	const hash = await hashPassword(password);
	return transact(db, () => {
		const link = findKeyLink(db, word, now);
		if (!link) throw new Refused('linkExpired');
		const { userId, email, name, role } = link;
		if (userId !== null) setPassword(db, userId, hash, false, undefined, now);
		const id = userId ?? insertUser(db, { email, name, role }, hash, now);
		db.update(keyLink)
			.set({ usedAt: now })
			.where(eq(keyLink.hash, hashOf(word)))
			.run();
		const action = userId === null ? 'acceptInvitation' : 'choosePassword';
		recordAudit(db, { id, name, role, locale: 'vi' }, { action, subject: 'user', subjectId: id, detail: { email } }, now);
		return { email };
	});
}
