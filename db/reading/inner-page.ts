import { localeOf } from '#lib/address.ts';
import type { Resolution } from './resolve.ts';

/** A page at the renderers' own path, and the status it is answered with. */
export type InnerPage = { path: string; status: 200 | 404 | 410 };

/** The page that shows what `address` (its path) answers; a move has none. */
export function innerPage(found: Exclude<Resolution, { kind: 'moved' }>, address: string): InnerPage {
	switch (found.kind) {
		case 'page':
			return { path: `/${found.locale}/${found.route}`.replace(/\/$/, ''), status: 200 };
		case 'withdrawn':
			// Only a card's address is withdrawn in a language that it does not tell.
			return { path: found.locale ? `/${found.locale}/embed/gone` : `/${localeOf(address)}/absent/withdrawn`, status: 410 };
		case 'absent':
			return { path: `/${localeOf(address)}/absent/unknown`, status: 404 };
	}
}
