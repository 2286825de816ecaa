import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The ways to newer and older pages of the library. */
export function LibraryPaging({ path, query, page, pages }: { path: string; query: string; page: number; pages: number }) {
	const t = useTranslations('MediaLibrary');
	if (pages === 1) return null;
	const to = (other: number) => `${path}?${new URLSearchParams({ ...(query && { q: query }), page: `${other}` })}`;
	return (
		<nav className="row library-paging" aria-label={t('paging')}>
			{page > 1 && (
				<Link className="button" href={to(page - 1)} prefetch={false}>
					{t('newer')}
				</Link>
			)}
			<span>{t('page', { page, pages })}</span>
			{page < pages && (
				<Link className="button" href={to(page + 1)} prefetch={false}>
					{t('older')}
				</Link>
			)}
		</nav>
	);
}
