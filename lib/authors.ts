import type { ByRole } from './content.ts';

/** Whom machines are told as the authors of an article: who wrote it (or is named without a role); where nobody did, all who are named. */
export function authorsOf<Named extends { roles: ByRole[] }>(credits: Named[]): Named[] {
	const writers = credits.filter(({ roles }) => roles.length === 0 || roles.includes('text'));
	return writers.length > 0 ? writers : credits;
}
