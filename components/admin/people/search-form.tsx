import { useTranslations } from 'next-intl';

/** A search in a list of names, with or without accents; it stands in the address. */
export function SearchForm({ action, q, label }: { action: string; q: string; label: string }) {
	const t = useTranslations('NameSearch');
	return (
		<search>
			<form className="row" action={action} method="get">
				<label className="field people-search">
					<span className="field-label">{label}</span>
					<input className="input" name="q" type="search" defaultValue={q} maxLength={200} />
				</label>
				<button className="button people-search-go" type="submit">
					{t('go')}
				</button>
			</form>
		</search>
	);
}
