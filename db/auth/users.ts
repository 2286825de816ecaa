import { randomBytes, randomInt } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import type { Role } from '#lib/desk/roles.ts';
import { type Database, transact } from '../client.ts';
import { type Actor, Refused } from '../desk/actor.ts';
import { account, session, user } from '../schema/desk.ts';

export type UserRow = typeof user.$inferSelect;
export type NewUser = { email: string; name: string; role: Role; mustChangePassword?: boolean };

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

/** A password that is easy to read out and to type: four groups of five letters. */
export function makeUpPassword(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
	const letter = (): string => letters[randomInt(letters.length)] ?? '';
	return Array.from({ length: 4 }, () => Array.from({ length: 5 }, letter).join('')).join('-');
}

/** Whoever works at the machine's command line: the log names it as such. */
export const commandActor: Actor = { id: 'command-line', name: 'portal', role: 'administrator', locale: 'vi' };
