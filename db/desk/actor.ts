import type { Role } from '#lib/desk/roles.ts';
import type { Locale } from '#lib/locales.ts';

/** Who does something at the desk. Every function that writes for somebody takes one first. */
export type Actor = { id: string; name: string; role: Role; locale: Locale };

/** Why something is not done; the words for it are in messages/ under Refusals. */
export type RefusalKey =
	| 'absent'
	| 'notAllowed'
	| 'conflict'
	| 'noteMissing'
	| 'notReady'
	| 'nothingChanged'
	/** Whoever wrote last may not print it alone (settings). */
	| 'fourEyes'
	/** A story without a title or anything to read below it; `missing` says which. */
	| 'emptyStory'
	| 'timePast'
	| 'embargo'
	| 'taken'
	| 'inUse'
	| 'invalid'
	| 'lastAdministrator'
	| 'linkExpired'
	| 'weakPassword'
	| 'wrongPassword'
	/** The password must be given again first (db/auth/confirmation.ts). */
	| 'reauthenticate'
	| 'secondFactorNeeded'
	| 'tooOften'
	| 'ownAccount'
	| 'redirectLoop'
	| 'livePage'
	| 'notAPicture'
	| 'phonePicture'
	| 'tooLarge'
	| 'tooManyPixels'
	| 'damagedPicture'
	| 'uploadQuota'
	| 'notAVideo'
	| 'notAMediaFile'
	| 'fileTooLarge'
	| 'damagedFile'
	| 'activePdf'
	| 'filmCodec'
	| 'busy'
	| 'diskFull';

/** Thrown inside a transaction so that nothing of it stays; the desk's wrapper turns it into an answer. */
export class Refused extends Error {
	readonly key: RefusalKey;
	readonly detail: Record<string, unknown>;
	constructor(key: RefusalKey, detail: Record<string, unknown> = {}) {
		super(`Refused: ${key}`);
		this.key = key;
		this.detail = detail;
	}
}
