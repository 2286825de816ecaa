import { pathOf } from '#lib/address.ts';
import type { Settings } from '#lib/content.ts';
import type { Locale } from '#lib/locales.ts';

/** What a phone shows of the paper among its applications. */
export function manifestOf({ name, tagline }: Settings, locale: Locale) {
	const home = pathOf({ page: 'home', locale });
	return {
		id: home,
		name,
		short_name: name,
		description: tagline,
		lang: locale,
		dir: 'ltr',
		start_url: home,
		scope: '/',
		display: 'browser',
		background_color: '#fdfcfa',
		theme_color: '#1f5c43',
		icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
	};
}
