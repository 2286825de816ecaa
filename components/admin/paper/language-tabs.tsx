import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Locale, localeCodes, locales } from '#lib/locales.ts';

/** The ways to the same part of the desk for each language of the paper. */
export function LanguageTabs({ path, current }: { path: string; current: Locale }) {
	const t = useTranslations('LanguageTabs');
	return (
		<nav className="row" aria-label={t('label')}>
			{localeCodes.map((code) => (
				<Link
					key={code}
					className="button"
					href={`${path}?locale=${code}`}
					prefetch={false}
					aria-current={code === current ? 'page' : undefined}
				>
					{locales[code].name}
				</Link>
			))}
		</nav>
	);
}
