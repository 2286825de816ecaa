'use client';

import { useTranslations } from 'next-intl';
import { pathOf } from '#lib/address.ts';
import { type Locale, locales } from '#lib/locales.ts';
import { slugify } from '#lib/text/slug.ts';
import { TextField } from '../base/text-field.client.tsx';

export type Name = { name: string; slug: string; description: string };
export const emptyName: Name = { name: '', slug: '', description: '' };

type Props = {
	locale: Locale;
	name: Name;
	/** The address is proposed from the name until the section has one. */
	isNew: boolean;
	isUsed: boolean;
	error: string | undefined;
	onChange: (name: Name) => void;
};

/** What a section is called in one language. */
export function SectionNameFields({ locale, name, isNew, isUsed, error, onChange }: Props) {
	const t = useTranslations('SectionsDesk');
	const rename = (text: string) => {
		const isProposed = name.slug === '' || name.slug === slugify(name.name);
		onChange({ ...name, name: text, ...(isNew && isProposed && { slug: text.trim() === '' ? '' : slugify(text) }) });
	};
	return (
		<fieldset className="language-fields">
			<legend>{locales[locale].name}</legend>
			<TextField label={t('name')} value={name.name} onChange={rename} maxLength={80} hint={isUsed ? t('used') : t('unused')} />
			<TextField
				label={t('slug')}
				value={name.slug}
				onChange={(slug) => onChange({ ...name, slug })}
				maxLength={80}
				hint={pathOf({ page: 'named', locale, slug: name.slug })}
				error={error}
			/>
			<TextField
				label={t('description')}
				value={name.description}
				onChange={(description) => onChange({ ...name, description })}
				maxLength={400}
				rows={2}
			/>
		</fieldset>
	);
}
