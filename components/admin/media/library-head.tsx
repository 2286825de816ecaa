import { useTranslations } from 'next-intl';

/** The name of the library and its search, whose words stand in the address. */
export function LibraryHead({ query }: { query: string }) {
	const t = useTranslations('MediaLibrary');
	return (
		<div className="desk-head">
			<h1>{t('title')}</h1>
			<search>
				<form className="row" action="/admin/media" method="get">
					<label className="visually-hidden" htmlFor="library-query">
						{t('search')}
					</label>
					<input
						id="library-query"
						className="input library-query"
						type="search"
						name="q"
						defaultValue={query}
						placeholder={t('searchHint')}
						maxLength={200}
					/>
					<button className="button" type="submit">
						{t('find')}
					</button>
				</form>
			</search>
		</div>
	);
}
