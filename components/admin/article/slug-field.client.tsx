'use client';

import { useTranslations } from 'next-intl';
import { pathOf } from '#lib/address.ts';
import type { Section } from '#lib/content.ts';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { isLocale } from '#lib/locales.ts';
import { slugify } from '#lib/text/slug.ts';
import { TextField } from '../base/text-field.client.tsx';

type Props = {
	articleId: number;
	locale: string;
	sections: Section[];
	content: ArticleContent;
	isReadOnly: boolean;
	onChange: (part: { slug: string }) => void;
};

/** The words of an article's address: those proposed from its title until others are written, and the address as it will be. */
export function SlugField({ articleId, locale, sections, content, isReadOnly, onChange }: Props) {
	const t = useTranslations('ArticleFields');
	const proposed = slugify(content.title);
	const section = sections.find(({ id }) => id === content.sectionId)?.slug;
	const slug = content.slug || proposed;
	const path = isLocale(locale) && section ? pathOf({ page: 'article', locale, section, slug, id: articleId }) : undefined;
	return (
		<div className="stack">
			<TextField
				label={t('slug')}
				hint={t('slugHint')}
				placeholder={proposed}
				value={content.slug}
				isReadOnly={isReadOnly}
				error={/^[a-z0-9-]*$/.test(content.slug) ? undefined : t('slugWrong')}
				onChange={(written) => onChange({ slug: written.toLowerCase().replace(/[^a-z0-9-]+/g, '-') })}
			/>
			{path && (
				<p className="hint">
					{t('address')} <code className="address">{path}</code>
				</p>
			)}
		</div>
	);
}
