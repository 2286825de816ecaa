import { useTranslations } from 'next-intl';

const places = { '{id}': 'id', '{slug}': 'slug', '*': 'star', '**': 'deep' } as const;

/** How patterns are written, in a few lines. */
export function PatternLanguage() {
	const t = useTranslations('RedirectPatterns');
	return (
		<details>
			<summary>{t('language')}</summary>
			<dl className="pattern-words">
				{Object.entries(places).map(([place, key]) => (
					<div key={place}>
						<dt>
							<code>{place}</code>
						</dt>
						<dd>{t(key)}</dd>
					</div>
				))}
			</dl>
			<p className="hint">{t('query')}</p>
		</details>
	);
}
