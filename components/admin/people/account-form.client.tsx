'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { type Locale, localeCodes, locales } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { Select } from '../base/select.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { useAct } from './use-act.client.tsx';

type Props = { name: string; locale: Locale; save: Action<{ name: string; locale: Locale }> };

/** One's own name, and the language of one's desk. */
export function AccountForm({ name, locale, save }: Props) {
	const t = useTranslations('Account');
	const { act, isBusy } = useAct();
	const [chosen, setChosen] = useState(locale);
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const input = { name: `${new FormData(event.currentTarget).get('name')}`, locale: chosen };
		const isDone = await act(() => save(input), { done: chosen === locale ? t('saved') : undefined });
		// Another language is another set of words: the page is loaded with them.
		if (isDone && chosen !== locale) window.location.reload();
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)}>
			<TextField label={t('name')} name="name" defaultValue={name} maxLength={100} autoComplete="name" isRequired />
			<Select
				label={t('locale')}
				value={chosen}
				onChange={setChosen}
				options={localeCodes.map((code) => ({ value: code, text: locales[code].name }))}
			/>
			<div className="row">
				<Button type="submit" isDisabled={isBusy}>
					{t('save')}
				</Button>
			</div>
		</form>
	);
}
