import { and, asc, eq } from 'drizzle-orm';
import { settingKeys } from '#lib/content.ts';
import { type Role, roles } from '#lib/desk/roles.ts';
import { commonKeys, type DeskSettings, type SettingsInput } from '#lib/desk/settings-input.ts';
import { localeCodes } from '#lib/locales.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { setting } from '../schema/site.ts';
import type { Actor } from './actor.ts';
import { recordAudit } from './audit.ts';
import { digestOf, requireUnchanged } from './digest.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';

/** A setting of the desk alone: which roles must have a second factor, as a list of words. */
const factorKey = 'secondFactorRoles';
/** Another: whether a text is printed only when somebody other than its last writer has a hand in it. */
const eyesKey = 'fourEyes';

/** The settings of the paper by language (under the empty word those of all languages), and the word that a save must name. */
export function readDeskSettings(db: Database, actor: Actor): DeskSettings {
	requireRight(actor, 'editSettings');
	const rows = stored(db);
	const values: DeskSettings['values'] = {};
	for (const { key, locale, value } of rows) values[locale] = { ...values[locale], [key]: value };
	return { rev: digestOf(rows), values, secondFactorRoles: readSecondFactorRoles(db), fourEyes: needsFourEyes(db) };
}

/** The roles that must have a second factor. */
export function readSecondFactorRoles(db: Database): Role[] {
	const words = ownSetting(db, factorKey).split(' ');
	return roles.filter((role) => words.includes(role));
}

/** Whether whoever wrote a text last may not print it alone. */
export function needsFourEyes(db: Database): boolean {
	return ownSetting(db, eyesKey) === '1';
}

function ownSetting(db: Database, key: string): string {
	const isThis = and(eq(setting.key, key), eq(setting.locale, ''));
	return db.select({ value: setting.value }).from(setting).where(isThis).get()?.value ?? '';
}

/** Stores the settings of the paper. Throws a refusal when somebody else has saved them since `rev`. */
export function saveSettings(
	db: Database,
	actor: Actor,
	{ rev, values, secondFactorRoles, fourEyes }: SettingsInput & { rev: string },
	now = new Date(),
): void {
	requireRight(actor, 'editSettings');
	transact(db, () => {
		const before = stored(db);
		requireUnchanged(rev, before);
		for (const key of settingKeys)
			for (const locale of commonKeys.has(key) ? ([''] as const) : localeCodes) put(db, key, locale, values[locale][key]);
		put(db, factorKey, '', secondFactorRoles.join(' '));
		put(db, eyesKey, '', fourEyes ? '1' : '');
		const after = stored(db);
		const detail = { before: without(before, after), after: without(after, before) };
		recordAudit(db, actor, { action: 'change', subject: 'settings', subjectId: 'paper', detail }, now);
		recordChange(db, ['site'], now);
	});
}

/** The rows that are not among others as they are. */
function without(rows: Row[], others: Row[]): Row[] {
	const known = new Set(others.map((row) => JSON.stringify(row)));
	return rows.filter((row) => !known.has(JSON.stringify(row)));
}

type Row = typeof setting.$inferSelect;

function stored(db: Database): Row[] {
	return db.select().from(setting).orderBy(asc(setting.key), asc(setting.locale)).all();
}

/** A value that is not given stays as it is; an empty one is none. */
function put(db: Database, key: string, locale: string, given: string | undefined): void {
	if (given === undefined) return;
	const value = normalizeText(given).trim();
	const isRow = and(eq(setting.key, key), eq(setting.locale, locale));
	if (value === '') db.delete(setting).where(isRow).run();
	else
		db.insert(setting)
			.values({ key, locale, value })
			.onConflictDoUpdate({ target: [setting.key, setting.locale], set: { value } })
			.run();
}
