import { createHash, randomBytes, randomInt } from 'node:crypto';
import { and, count, eq, gt, isNull, ne } from 'drizzle-orm';
import type { Role } from '#lib/desk/roles.ts';
import { hashPassword } from '#lib/password.ts';
import { type Database, transact } from '../client.ts';
import { type Actor, Refused } from '../desk/actor.ts';
import { recordAudit } from '../desk/audit.ts';
import { requireRight } from '../desk/require-right.ts';
import { account, keyLink, session, user } from '../schema/desk.ts';

const dayLong = 86_400_000;
/** How long (ms) a link to choose a password is good. */
const linkLife = 3 * dayLong;

export type UserRow = typeof user.$inferSelect;
type NewUser = { email: string; name: string; role: Role; mustChangePassword?: boolean };

/** Stores an account with the hash of its password; returns its id. Throws a refusal when the address is taken. */
export function insertUser(
	db: Database,
	{ email, name, role, mustChangePassword = false }: NewUser,
	hash: string,
	now = new Date(),
): string {
	return transact(db, () => {
		const address = email.trim().toLowerCase();
		if (db.select({ id: user.id }).from(user).where(eq(user.email, address)).get()) throw new Refused('taken', { email: address });
		const id = randomBytes(12).toString('base64url');
		const times = { createdAt: now, updatedAt: now };
		db.insert(user)
			.values({ id, email: address, name, role, mustChangePassword, ...times })
			.run();
		db.insert(account)
			.values({ id, userId: id, accountId: id, providerId: 'credential', password: hash, ...times })
			.run();
		return id;
	});
}

/** Gives an account another password, and ends all its sessions but `keep`. */
export function setPassword(
	db: Database,
	userId: string,
	hash: string,
	mustChangePassword: boolean,
	keep?: string,
	now = new Date(),
): void {
	transact(db, () => {
		db.update(account)
			.set({ password: hash, updatedAt: now })
			.where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
			.run();
		db.update(user).set({ mustChangePassword, updatedAt: now }).where(eq(user.id, userId)).run();
		db.delete(session)
			.where(and(eq(session.userId, userId), keep === undefined ? undefined : ne(session.id, keep)))
			.run();
	});
}

/** The hash of an account's password. */
export function passwordHashOf(db: Database, userId: string): string | undefined {
	return (
		db
			.select({ password: account.password })
			.from(account)
			.where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
			.get()?.password ?? undefined
	);
}

/** Everybody who may sign in, or once could. */
export function listUsers(db: Database): UserRow[] {
	return db.select().from(user).orderBy(user.name).all();
}

/** Whether nobody has an account yet. */
export function hasNoUsers(db: Database): boolean {
	return db.select({ id: user.id }).from(user).limit(1).get() === undefined;
}

/** The account with an address. */
export function findUser(db: Database, email: string): UserRow | undefined {
	return db.select().from(user).where(eq(user.email, email.trim().toLowerCase())).get();
}

export type UserChange = { name?: string; role?: Role; disabled?: boolean; locale?: string; personId?: number | null };

/** Changes an account; a change of role or of its right to enter is true at its next request. The last administrator stays one. */
export function changeUser(db: Database, actor: Actor, id: string, set: UserChange, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'manageUsers');
		const before = db.select().from(user).where(eq(user.id, id)).get();
		if (!before) throw new Refused('absent');
		const isLosing =
			before.role === 'administrator' && !before.disabled && ((set.role ?? 'administrator') !== 'administrator' || set.disabled === true);
		if (isLosing && otherAdministrators(db, id) === 0) throw new Refused('lastAdministrator');
		db.update(user)
			.set({ ...set, updatedAt: now })
			.where(eq(user.id, id))
			.run();
		if (set.disabled || (set.role && set.role !== before.role)) db.delete(session).where(eq(session.userId, id)).run();
		recordAudit(db, actor, { action: 'changeUser', subject: 'user', subjectId: id, detail: { ...set, email: before.email } }, now);
	});
}

function otherAdministrators(db: Database, id: string): number {
	const others = and(eq(user.role, 'administrator'), eq(user.disabled, false), ne(user.id, id));
	return db.select({ count: count() }).from(user).where(others).get()?.count ?? 0;
}

/** A word for a link that invites somebody to choose a password; only its hash is kept. */
export function inviteUser(db: Database, actor: Actor, { email, name, role }: NewUser, now = new Date()): string {
	return transact(db, () => {
		requireRight(actor, 'manageUsers');
		if (findUser(db, email)) throw new Refused('taken', { email });
		const address = email.trim().toLowerCase();
		recordAudit(db, actor, { action: 'invite', subject: 'user', subjectId: address, detail: { role } }, now);
		return makeLink(db, { email: address, name, role, invitedBy: actor.id }, now);
	});
}

/** The same for somebody who has an account and has lost their password. */
export function resetLink(db: Database, actor: Actor, id: string, now = new Date()): string {
	return transact(db, () => {
		requireRight(actor, 'manageUsers');
		const row = db.select().from(user).where(eq(user.id, id)).get();
		if (!row) throw new Refused('absent');
		recordAudit(db, actor, { action: 'resetLink', subject: 'user', subjectId: id }, now);
		return makeLink(db, { userId: id, email: row.email, name: row.name, role: row.role, invitedBy: actor.id }, now);
	});
}

type Link = { userId?: string; email: string; name: string; role: Role; invitedBy: string };

function makeLink(db: Database, link: Link, now: Date): string {
	const word = randomBytes(24).toString('base64url');
	db.delete(keyLink)
		.where(and(eq(keyLink.email, link.email), isNull(keyLink.usedAt)))
		.run();
	db.insert(keyLink)
		.values({ ...link, hash: hashOf(word), expiresAt: new Date(now.getTime() + linkLife) })
		.run();
	return word;
}

const hashOf = (word: string) => createHash('sha256').update(word).digest('base64url');

/** Whom a link is for, while it is good. */
export function findKeyLink(db: Database, word: string, now = new Date()) {
	const isGood = and(eq(keyLink.hash, hashOf(word)), isNull(keyLink.usedAt), gt(keyLink.expiresAt, now));
	return db
		.select({ email: keyLink.email, name: keyLink.name, role: keyLink.role, userId: keyLink.userId })
		.from(keyLink)
		.where(isGood)
		.get();
}

/** Uses a link up: makes the account, or gives it its new password. Throws a refusal when the link is not good any more. */
export async function spendKeyLink(db: Database, word: string, password: string): Promise<{ email: string }> {
	if (!findKeyLink(db, word)) throw new Refused('linkExpired');
	const hash = await hashPassword(password);
	return transact(db, () => {
		const link = findKeyLink(db, word);
		if (!link) throw new Refused('linkExpired');
		if (link.userId === null) insertUser(db, link, hash);
		else setPassword(db, link.userId, hash, false);
		db.update(keyLink)
			.set({ usedAt: new Date() })
			.where(eq(keyLink.hash, hashOf(word)))
			.run();
		return { email: link.email };
	});
}

/** A password that is easy to read out and to type: four groups of five letters. */
export function makeUpPassword(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
	const letter = (): string => letters[randomInt(letters.length)] ?? '';
	return Array.from({ length: 4 }, () => Array.from({ length: 5 }, letter).join('')).join('-');
}

/** Whoever works at the machine's command line: the log names it as such. */
export const commandActor: Actor = { id: 'command-line', name: 'portal', role: 'administrator', locale: 'vi' };
