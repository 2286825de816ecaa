import { createHash } from 'node:crypto';
import { type PartnerAccess, partnerAccesses } from '#lib/desk/partner-input.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** The setting that says who may read items. */
export const accessKey = 'partnerAccess';

const stored = prepared((db) => db.$client.prepare<[string], string>("SELECT value FROM setting WHERE key = ? AND locale = ''").pluck());

/** Who may read the paper's items by machine; nobody until the desk says otherwise. */
export function readPartnerAccess(db: Database): PartnerAccess {
	const value = stored(db).get(accessKey);
	return partnerAccesses.find((access) => access === value) ?? 'off';
}

/** What is kept of a token: guessing one of 256 random bits is no use, so that a plain hash is enough. */
export function tokenHash(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

const holders = prepared((db) =>
	db.$client.prepare<[string], { id: number; lastUsedAt: number | null }>(
		'SELECT id, last_used_at AS lastUsedAt FROM partner WHERE token_hash = ? AND revoked_at IS NULL',
	),
);

/** The partner whose token this is. */
export function partnerWithToken(db: Database, token: string): { id: number; lastUsedAt?: number } | undefined {
	const found = holders(db).get(tokenHash(token));
	return found && { id: found.id, ...(found.lastUsedAt !== null && { lastUsedAt: found.lastUsedAt }) };
}
