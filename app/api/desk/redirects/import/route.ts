import { z } from 'zod';
import { Refused } from '#db/desk/actor.ts';
import { importRedirects } from '#db/desk/import-redirects.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { environment } from '#lib/environment.ts';
import { type RedirectLine, readRedirectTable } from '#lib/old-address/redirect-table.ts';
import { deskRoute } from '../../../../admin/perform.ts';

/** What comes at once at the desk; longer tables are for the command line. */
const most = 10_000;

const Input = z.strictObject({ csv: z.string().max(1_000_000), dryRun: z.boolean() });

/** Imports a table of redirects, or says what would happen, with the reason of every line that is not taken. */
export const POST = deskRoute(Input, async ({ csv, dryRun }, { db, actor }) => {
	if (!hasRight(actor.role, 'editRedirects')) throw new Refused('notAllowed', { right: 'editRedirects' });
	const lines = await linesOf(csv);
	if (lines.length > most) throw new Refused('tooLarge', { most });
	return importRedirects(db, actor, lines, { siteUrl: environment().siteUrl, dryRun });
});

async function linesOf(csv: string): Promise<RedirectLine[]> {
	try {
		return await Array.fromAsync(readRedirectTable(csv));
	} catch {
		throw new Refused('invalid', { path: 'csv' });
	}
}
