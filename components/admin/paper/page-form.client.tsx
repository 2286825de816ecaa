'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Action } from '#lib/desk/answer.ts';
import type { DeskPage, PageInput, PageText } from '#lib/desk/page-input.ts';
import { documentOf } from '#lib/document/build.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { PageTextFields } from './page-text-fields.client.tsx';
import { Removal } from './removal.client.tsx';
import { SaveFailure } from './save-failure.client.tsx';
import { useLeaveWarning } from './use-leave-warning.client.tsx';
import { useSaving } from './use-saving.client.tsx';

type Props = {
	page: DeskPage | undefined;
	store: Action<PageInput & { id?: number; rev?: string }, number>;
	remove: Action<{ id: number; rev: string }>;
};

const nothing: PageText = { title: '', slug: '', document: documentOf() };

/** A static page in the languages of the paper. */
export function PageForm({ page, store, remove }: Props) {
	const t = useTranslations('PagesDesk');
	const router = useRouter();
	const { save, isSaving, failure, forget } = useSaving();
	const [texts, setTexts] = useState({ vi: page?.texts.vi ?? nothing, en: page?.texts.en ?? nothing });
	const [isChanged, setChanged] = useState(false);
	useLeaveWarning(isChanged);
	const submit = (rev: string | undefined) =>
		save(
			() => store({ id: page?.id, rev, texts: { vi: given(texts.vi), en: given(texts.en) } }),
			(id) => {
				setChanged(false);
				say({ text: t('saved') });
				if (!page) router.replace(`/admin/pages/${id}`);
			},
		);
	const path = failure?.refused === 'taken' || failure?.refused === 'invalid' ? `${failure.detail.path ?? ''}` : '';
	const errorOf = (locale: Locale) =>
		path === `texts.${locale}.slug` ? t(failure?.refused === 'taken' ? 'slugTaken' : 'slugWrong') : undefined;
	return (
		<Form
			validationBehavior="aria"
			className="stack"
			aria-label={page ? t('change') : t('add')}
			onSubmit={(event) => {
				event.preventDefault();
				submit(page?.rev);
			}}
		>
			<div className="two-columns">
				{localeCodes.map((locale) => (
					<PageTextFields
						key={locale}
						locale={locale}
						text={texts[locale]}
						isNew={!page?.texts[locale]}
						error={errorOf(locale)}
						onChange={(change) => {
							setTexts((now) => ({ ...now, [locale]: { ...now[locale], ...change } }));
							setChanged(true);
							if (path !== '') forget();
						}}
					/>
				))}
			</div>
			<SaveFailure failure={failure} onOverwrite={submit} />
			<div className="row">
				<Button kind="primary" type="submit" isDisabled={isSaving}>
					{t('save')}
				</Button>
				{page && (
					<Removal
						words={{ remove: t('remove'), title: t('removeTitle'), text: t('removeText'), keep: t('keep') }}
						isDisabled={isSaving}
						onRemove={() =>
							save(
								() => remove({ id: page.id, rev: page.rev }),
								() => {
									setChanged(false);
									say({ text: t('removed') });
									router.replace('/admin/pages');
								},
							)
						}
					/>
				)}
			</div>
		</Form>
	);
}

/** A language that has no title, address or text is left out. */
function given(text: PageText): PageText | undefined {
	return text.title.trim() === '' && text.slug.trim() === '' && text.document.content.length === 0 ? undefined : text;
}
