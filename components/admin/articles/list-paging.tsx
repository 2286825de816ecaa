import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The ways to the pages beside this one. */
export function ListPaging({ newer, older }: { newer: string | undefined; older: string | undefined }) {
	const t = useTranslations('ArticleList');
	if (newer === undefined && older === undefined) return null;
	return (
		<nav className="row list-paging" aria-label={t('paging')}>
			{newer !== undefined && (
				<Link className="button" href={newer} prefetch={false} rel="prev">
					← {t('newer')}
				</Link>
			)}
			{older !== undefined && (
				<Link className="button" href={older} prefetch={false} rel="next">
					{t('older')} →
				</Link>
			)}
		</nav>
	);
}
