import { randomBytes } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { FreshPartner, PartnerAccess, Partners } from '#lib/desk/partner-input.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { accessKey, readPartnerAccess, tokenHash } from '../reading/partner-access.ts';
import { partner } from '../schema/partners.ts';
import { setting } from '../schema/site.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { requireRight } from './require-right.ts';

/** A partner's last use is written down once in so long (ms). */
const useStep = 3_600_000;

/** Who may read items by machine, and the partners that have a token. */
export function readPartners(db: Database, actor: Actor): Partners {
	requireRight(actor, 'editSettings');
	const rows = db.select().from(partner).where(isNull(partner.revokedAt)).orderBy(asc(partner.name), asc(partner.id)).all();
	return {
		access: readPartnerAccess(db),
		partners: rows.map(({ id, name, createdAt, createdBy, lastUsedAt, tokenEnd }) => {
			const seen = lastUsedAt && { lastUsedAt: lastUsedAt.getTime() };
			return { id, name, createdAt: createdAt.getTime(), createdBy, ...seen, ...(tokenEnd && { tokenEnd }) };
		}),
	};
}

/** Says who may read items by machine. */
export function setPartnerAccess(db: Database, actor: Actor, access: PartnerAccess, now = new Date()): void {
	requireRight(actor, 'editSettings');
	transact(db, () => {
		const from = readPartnerAccess(db);
		if (from === access) return;
		db.insert(setting)
			.values({ key: accessKey, locale: '', value: access })
			.onConflictDoUpdate({ target: [setting.key, setting.locale], set: { value: access } })
			.run();
		recordAudit(db, actor, { action: 'setPartnerAccess', subject: 'partner', subjectId: 'all', detail: { from, to: access } }, now);
	});
}

/** Gives a partner a token, which nobody can be told again. */
export function addPartner(db: Database, actor: Actor, given: string, now = new Date()): FreshPartner {
	requireRight(actor, 'editSettings');
	return transact(db, () => {
		const name = normalizeText(given).trim();
		if (name === '') throw new Refused('invalid', { path: 'name' });
		const token = randomBytes(32).toString('base64url');
		const row = { name, tokenHash: tokenHash(token), tokenEnd: token.slice(-4), createdAt: now, createdBy: actor.name };
		const { id } = db.insert(partner).values(row).returning({ id: partner.id }).get();
		recordAudit(db, actor, { action: 'addPartner', subject: 'partner', subjectId: id, detail: { name } }, now);
		return { id, name, token };
	});
}

/** Takes a partner's token away: its next request is refused. */
export function revokePartner(db: Database, actor: Actor, id: number, now = new Date()): void {
	requireRight(actor, 'editSettings');
	transact(db, () => {
		const isThis = and(eq(partner.id, id), isNull(partner.revokedAt));
		const [gone] = db.update(partner).set({ revokedAt: now }).where(isThis).returning({ name: partner.name }).all();
		if (!gone) throw new Refused('absent');
		recordAudit(db, actor, { action: 'revokePartner', subject: 'partner', subjectId: id, detail: { name: gone.name } }, now);
	});
}

/** Writes down that a partner was here, unless that is known already. */
export function notePartnerUse(db: Database, { id, lastUsedAt = 0 }: { id: number; lastUsedAt?: number }, now = Date.now()): void {
	if (now - lastUsedAt < useStep) return;
	db.update(partner)
		.set({ lastUsedAt: new Date(now) })
		.where(eq(partner.id, id))
		.run();
}
