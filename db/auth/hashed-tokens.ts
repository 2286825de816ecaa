import { createHash } from 'node:crypto';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';

/** A session's token as the database has it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

type Rows = DBTransactionAdapter;
type Fields = Record<string, unknown>;

/**
 * The library's way to the database, with the tokens of sessions stored as their SHA-256 only: who reads the database, or a copy of
 * it, cannot act as anybody. The library goes on knowing the tokens as the cookies hold them.
 */
export function withHashedTokens(adapter: DBAdapter): DBAdapter {
	return { ...adapter, ...hashing(adapter), transaction: (work) => adapter.transaction((rows) => work({ ...rows, ...hashing(rows) })) };
}

function hashing(rows: Rows): Partial<Rows> {
	return {
		create: async (asked) => {
			const made = await rows.create({ ...asked, data: hidden(asked.model, asked.data) as typeof asked.data });
			return shown(asked.model, made, tokenIn(asked.data)) as never;
		},
		findOne: async (asked) => shown(asked.model, await rows.findOne({ ...asked, where: hiddenIn(asked) }), tokenOf(asked.where)) as never,
		findMany: (asked) => rows.findMany(asked.where ? { ...asked, where: hiddenIn({ model: asked.model, where: asked.where }) } : asked),
		update: async (asked) => {
			const changed = await rows.update({ ...asked, where: hiddenIn(asked), update: hidden(asked.model, asked.update) });
			return shown(asked.model, changed, tokenIn(asked.update) ?? tokenOf(asked.where)) as never;
		},
		updateMany: (asked) => rows.updateMany({ ...asked, where: hiddenIn(asked), update: hidden(asked.model, asked.update) }),
		delete: (asked) => rows.delete({ ...asked, where: hiddenIn(asked) }),
		deleteMany: (asked) => rows.deleteMany({ ...asked, where: hiddenIn(asked) }),
		consumeOne: async (asked) =>
			shown(asked.model, await rows.consumeOne({ ...asked, where: hiddenIn(asked) }), tokenOf(asked.where)) as never,
	};
}

function hidden(model: string, fields: Fields): Fields {
	const token = tokenIn(fields);
	return model === 'session' && token !== undefined ? { ...fields, token: hashOf(token) } : fields;
}

function hiddenIn({ model, where }: { model: string; where: Where[] }): Where[] {
	if (model !== 'session') return where;
	return where.map((each) => (each.field === 'token' ? { ...each, value: hiddenValue(each.value) } : each));
}

function hiddenValue(value: Where['value']): Where['value'] {
	if (typeof value === 'string') return hashOf(value);
	return Array.isArray(value) ? value.map((each) => hashOf(`${each}`)) : value;
}

/** A row of a session with the token that it was asked for by. */
function shown<Row>(model: string, row: Row, token: string | undefined): Row {
	return model === 'session' && row && token !== undefined ? { ...row, token } : row;
}

const tokenIn = (fields: Fields): string | undefined => (typeof fields.token === 'string' ? fields.token : undefined);

function tokenOf(where: Where[]): string | undefined {
	const value = where.find(({ field }) => field === 'token')?.value;
	return typeof value === 'string' ? value : undefined;
}
