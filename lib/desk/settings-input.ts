import { z } from 'zod';
import { type SettingKey, settingKeys } from '../content.ts';
import { type Role, roles } from './roles.ts';

/** The settings that have one value for all languages; the others have one for each. */
export const commonKeys: ReadonlySet<SettingKey> = new Set([
	'telephone',
	'email',
	'facebook',
	'youtube',
	'zalo',
	'feedContent',
	'aiCrawlers',
]);
/** Settings that are one word or none: feeds hold the lead only, crawlers that gather for language models are refused. */
export const switches = { feedContent: 'lead', aiCrawlers: 'refused' } as const satisfies Partial<Record<SettingKey, string>>;
export type Switch = keyof typeof switches;

/** Whether a setting is a switch. */
export function isSwitch(key: SettingKey): key is Switch {
	return Object.hasOwn(switches, key);
}
const addressKeys: ReadonlySet<SettingKey> = new Set(['facebook', 'youtube', 'zalo']);

const isAddress = (value: string) => URL.canParse(value) && new URL(value).protocol === 'https:' && !/\s/.test(value);
const isTelephone = (value: string) => /^\+?[\d ().-]{6,30}$/.test(value);

/** Whether a setting may have this value; an empty one takes it away. */
export function isSettingValue(key: SettingKey, value: string): boolean {
	if (value === '') return key !== 'name';
	if (isSwitch(key)) return value === switches[key];
	if (addressKeys.has(key)) return isAddress(value);
	if (key === 'email') return z.email().safeParse(value).success;
	if (key === 'telephone') return isTelephone(value);
	return true;
}

const Value = z.string().trim().max(500);
const Values = z.partialRecord(z.enum(settingKeys), Value);

export const SettingsInput = z
	.strictObject({
		/** By language; under the empty word those that do not depend on it. */
		values: z.strictObject({ '': Values, vi: Values, en: Values }),
		/** Who may not work without a second factor. */
		secondFactorRoles: z.array(z.enum(roles)),
		/** Whether whoever wrote a text last may not print it alone. */
		fourEyes: z.boolean(),
	})
	.superRefine(({ values }, context) => {
		for (const [locale, fields] of Object.entries(values))
			for (const key of settingKeys) {
				const value = fields[key];
				if (value === undefined) continue;
				if (commonKeys.has(key) === (locale === '') && isSettingValue(key, value)) continue;
				context.addIssue({ code: 'custom', path: ['values', locale, key], message: 'not a value of this setting' });
			}
	});
export type SettingsInput = z.infer<typeof SettingsInput>;

/** The settings as the desk sees them, and the word that a save must name. */
export type DeskSettings = { rev: string; values: Record<string, Record<string, string>>; secondFactorRoles: Role[]; fourEyes: boolean };
