import { useTranslations } from 'next-intl';
import { pageOfList } from '#i18n/links.ts';

type PagingProps = { path: string; page: number; pages: number; query?: string };

/** Ways to newer and older stories, with the place in between; nothing for a list of one page. */
export function Paging({ path, page, pages, query }: PagingProps) {
	const t = useTranslations('Paging');
	if (pages < 2) return null;
	const href = (to: number) => (query === undefined ? pageOfList(path, to) : `${path}?${query}${to > 1 ? `&page=${to}` : ''}`);
	return (
		<nav className="paging" aria-label={t('label')}>
			{page > 1 && (
				<a rel="prev" href={href(page - 1)}>
					← {t(query === undefined ? 'newer' : 'previous')}
				</a>
			)}
			<span>{t('position', { page, pages })}</span>
			{page < pages && (
				<a rel="next" href={href(page + 1)}>
					{t(query === undefined ? 'older' : 'next')} →
				</a>
			)}
		</nav>
	);
}
