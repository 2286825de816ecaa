import { z } from 'zod';
import { localeCodes } from '#lib/locales.ts';

const id = z.int().positive();
const instant = z.int().min(0).max(8_640_000_000_000_000);
const moves = [
	'submit',
	'recall',
	'return',
	'approve',
	'schedule',
	'unschedule',
	'publish',
	'publishAtOnce',
	'unpublish',
	'correct',
	'withdraw',
	'republish',
	'discard',
] as const;

export const Id = z.strictObject({ id });
export const MoveInput = z.strictObject({
	id,
	move: z.enum(moves),
	rev: z.int().min(0),
	note: z.string().max(2000).optional(),
	at: instant.optional(),
	override: z.boolean().optional(),
});
export const Translation = z.strictObject({ id, locale: z.enum(localeCodes) });
export const Embargo = z.strictObject({ id, until: instant.optional() });
