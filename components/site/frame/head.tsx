import { type Alternates, absolute } from '#i18n/links.ts';
import { defaultLocale, localeCodes } from '#lib/locales.ts';

export type HeadProps = { title: string; description?: string; path: string; alternates?: Alternates; hidden?: boolean };

/** What search engines read of a page. React moves these elements into <head>. `hidden` pages are not indexed. */
export function Head({ title, description, path, alternates = {}, hidden }: HeadProps) {
	return (
		<>
			<title>{title}</title>
			{description && <meta name="description" content={description} />}
			{hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={absolute(path)} />}
			{!hidden && <Languages alternates={alternates} />}
		</>
	);
}

/** Published versions only, and the same set on every one of them; a single version needs none. */
function Languages({ alternates }: { alternates: Alternates }) {
	const published = localeCodes.flatMap((code) => (alternates[code] === undefined ? [] : [{ code, path: alternates[code] }]));
	if (published.length < 2) return null;
	const fallback = alternates[defaultLocale];
	return (
		<>
			{published.map(({ code, path }) => (
				<link key={code} rel="alternate" hrefLang={code} href={absolute(path)} />
			))}
			{fallback && <link rel="alternate" hrefLang="x-default" href={absolute(fallback)} />}
		</>
	);
}
