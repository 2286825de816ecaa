'use client';

import { useTranslations } from 'next-intl';
import { pathOf } from '#lib/address.ts';
import type { PageText } from '#lib/desk/page-input.ts';
import { type Locale, locales } from '#lib/locales.ts';
import { slugify } from '#lib/text/slug.ts';
import { TextField } from '../base/text-field.client.tsx';
import { DocumentEditor } from '../editor/document-editor.client.tsx';

type Props = {
	locale: Locale;
	text: PageText;
	/** The address is proposed from the title until the page has one. */
	isNew: boolean;
	error: string | undefined;
	onChange: (change: Partial<PageText>) => void;
};

/** A static page in one language: its title, address and text. */
export function PageTextFields({ locale, text, isNew, error, onChange }: Props) {
	const t = useTranslations('PagesDesk');
	const rename = (title: string) => {
		const isProposed = text.slug === '' || text.slug === slugify(text.title);
		onChange({ title, ...(isNew && isProposed && { slug: title.trim() === '' ? '' : slugify(title) }) });
	};
	return (
		<section className="panel" aria-label={locales[locale].name} lang={locale}>
			<h2>{locales[locale].name}</h2>
			<TextField label={t('name')} value={text.title} onChange={rename} maxLength={160} />
			<TextField
				label={t('slug')}
				value={text.slug}
				onChange={(slug) => onChange({ slug })}
				maxLength={80}
				hint={pathOf({ page: 'named', locale, slug: text.slug })}
				error={error}
			/>
			<DocumentEditor value={text.document} onChange={(document) => onChange({ document })} locale={locale} label={t('text')} />
		</section>
	);
}
