'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { sectionForms } from '#lib/content.ts';
import type { Action } from '#lib/desk/answer.ts';
import type { DeskSection, SectionInput } from '#lib/desk/section-input.ts';
import { localeCodes } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { Select } from '../base/select.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { Removal } from './removal.client.tsx';
import { SaveFailure } from './save-failure.client.tsx';
import { emptyName, type Name, SectionNameFields } from './section-name-fields.client.tsx';
import { useSaving } from './use-saving.client.tsx';

type Props = {
	section: DeskSection | undefined;
	sections: DeskSection[];
	store: Action<SectionInput & { id?: number; rev?: string }, number>;
	remove: Action<{ id: number; rev: string }>;
	onDone: (chosen: number | undefined) => void;
};

/** What a section is called in each language, where it hangs in the tree, and how it looks on the front page. */
export function SectionForm({ section, sections, store, remove, onDone }: Props) {
	const t = useTranslations('SectionsDesk');
	const { save, isSaving, failure, forget } = useSaving();
	const [parent, setParent] = useState(`${section?.parentId ?? ''}`);
	const [form, setForm] = useState(section?.form ?? 'list');
	const [names, setNames] = useState({ vi: section?.names.vi ?? emptyName, en: section?.names.en ?? emptyName });
	const place = useRef<HTMLFormElement>(null);
	// Below the tree, where there is no room beside it.
	useEffect(() => {
		if (window.matchMedia('(max-width: 72rem)').matches) place.current?.scrollIntoView();
	}, []);
	const input: SectionInput = {
		parentId: parent === '' ? null : Number(parent),
		form,
		names: { vi: given(names.vi), en: given(names.en) },
	};
	const submit = (rev: string | undefined) =>
		save(
			() => store({ id: section?.id, rev, ...input }),
			(id) => {
				say({ text: t('saved') });
				onDone(id);
			},
		);
	const path = failure?.refused === 'taken' || failure?.refused === 'invalid' ? `${failure.detail.path ?? ''}` : '';
	return (
		<Form
			ref={place}
			validationBehavior="aria"
			className="panel"
			aria-label={section ? t('change') : t('add')}
			onSubmit={(event) => {
				event.preventDefault();
				submit(section?.rev);
			}}
		>
			<h2>{section ? t('change') : t('add')}</h2>
			{localeCodes.map((locale) => (
				<SectionNameFields
					key={locale}
					locale={locale}
					name={names[locale]}
					isNew={!section?.names[locale]}
					isUsed={section?.used.includes(locale) ?? false}
					error={path.startsWith(`names.${locale}`) ? t(failure?.refused === 'taken' ? 'slugTaken' : 'slugWrong') : undefined}
					onChange={(name) => {
						setNames({ ...names, [locale]: name });
						if (path !== '') forget();
					}}
				/>
			))}
			<Select
				label={t('parent')}
				value={parent}
				onChange={setParent}
				options={[{ value: '', text: t('top') }, ...parentsOf(section, sections)]}
			/>
			<Select
				label={t('form')}
				value={form}
				onChange={setForm}
				options={sectionForms.map((value) => ({ value, text: t(`forms.${value}`) }))}
			/>
			<SaveFailure failure={failure} onOverwrite={submit} />
			<div className="row">
				<Button kind="primary" type="submit" isDisabled={isSaving}>
					{t('save')}
				</Button>
				{section && (
					<Removal
						words={{ remove: t('remove'), title: t('removeTitle'), text: t('removeText'), keep: t('keep') }}
						isDisabled={isSaving}
						onRemove={() =>
							save(
								() => remove({ id: section.id, rev: section.rev }),
								() => {
									say({ text: t('removed') });
									onDone(undefined);
								},
							)
						}
					/>
				)}
			</div>
		</Form>
	);
}

/** A language whose fields are all empty is none. */
function given(name: Name): Name | undefined {
	return name.name.trim() === '' && name.slug.trim() === '' ? undefined : name;
}

/** Where a section may hang: anywhere but below itself. */
function parentsOf(section: DeskSection | undefined, sections: DeskSection[]): { value: string; text: string }[] {
	const isWithin = (each: DeskSection | undefined): boolean =>
		each !== undefined && (each.id === section?.id || isWithin(sections.find(({ id }) => id === each.parentId)));
	return sections
		.filter((each) => !isWithin(each))
		.map(({ id, names: { vi, en } }) => ({ value: `${id}`, text: vi?.name ?? en?.name ?? '' }));
}
