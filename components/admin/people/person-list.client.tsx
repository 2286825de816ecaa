'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { MergeForm } from './merge-form.client.tsx';
import { useAct } from './use-act.client.tsx';

type Person = { id: number; name: string; slug: string; articles: number; bios: Partial<Record<Locale, string>> };
type Save = Action<{ id: number; name: string; slug: string; vi: string; en: string }>;
type Merge = Action<{ id: number; into: number }>;

/** People who sign articles, by their pen names. */
export function PersonList({ people, save, merge }: { people: Person[]; save: Save; merge: Merge }) {
	const t = useTranslations('People');
	const [chosen, setChosen] = useState<number>();
	const person = people.find(({ id }) => id === chosen);
	return (
		<>
			<ListTable title={t('title')} columns={[t('name'), t('slug'), { number: t('articles') }, { tools: t('edit') }]}>
				{people.map(({ id, name, slug, articles }) => (
					<tr key={id}>
						<th scope="row" className="people-name">
							{name}
						</th>
						<td data-label={t('slug')}>{slug}</td>
						<td className="number" data-label={t('articles')}>
							{t('count', { count: articles })}
						</td>
						<td>
							<Button aria-label={t('editOf', { name })} onPress={() => setChosen(id)}>
								{t('edit')}
							</Button>
						</td>
					</tr>
				))}
			</ListTable>
			{person && <PersonDialog key={person.id} person={person} save={save} merge={merge} onClose={() => setChosen(undefined)} />}
		</>
	);
}

function PersonDialog({ person, save, merge, onClose }: { person: Person; save: Save; merge: Merge; onClose: () => void }) {
	const t = useTranslations('People');
	const { act, isBusy } = useAct();
	const { id, name, slug, bios } = person;
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const said = (field: string) => `${form.get(field) ?? ''}`;
		const input = { id, name: said('name'), slug: said('slug'), vi: said('vi'), en: said('en') };
		if (await act(() => save(input), { done: t('saved') })) onClose();
	};
	return (
		<Dialog title={name} isOpen onClose={onClose}>
			<form onSubmit={(event) => void submit(event)}>
				<TextField label={t('name')} name="name" defaultValue={name} maxLength={100} isRequired />
				<TextField
					label={t('slug')}
					name="slug"
					defaultValue={slug}
					maxLength={100}
					pattern="[a-z0-9]+(-[a-z0-9]+)*"
					hint={t('slugHint')}
					isRequired
				/>
				{localeCodes.map((locale) => (
					<TextField
						key={locale}
						label={t('bio', { language: locale })}
						name={locale}
						defaultValue={bios[locale] ?? ''}
						maxLength={4000}
						rows={3}
					/>
				))}
				<DialogEnd onClose={onClose} isDisabled={isBusy} />
			</form>
			<MergeForm id={id} name={name} source="/api/desk/people?q=" hint={t('mergeHint')} merge={merge} onDone={onClose} />
		</Dialog>
	);
}
