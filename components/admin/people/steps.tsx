import { useTranslations } from 'next-intl';

type Props = { path: string; q: string; page: number; hasMore: boolean };

/** Ways to the pages of a list of names before and after this one. */
export function Steps({ path, q, page, hasMore }: Props) {
	const t = useTranslations('NameSearch');
	const href = (to: number) => `${path}?${new URLSearchParams({ ...(q && { q }), page: `${to}` })}`;
	if (page === 1 && !hasMore) return null;
	return (
		<nav className="row" aria-label={t('pages')}>
			{page > 1 && (
				<a rel="prev" href={href(page - 1)}>
					{t('previous')}
				</a>
			)}
			{hasMore && (
				<a rel="next" href={href(page + 1)}>
					{t('next')}
				</a>
			)}
		</nav>
	);
}
