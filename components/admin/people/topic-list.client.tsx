'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { type Locale, localeCodes, locales } from '#lib/locales.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { ListTable } from '../base/list-table.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { MergeForm } from './merge-form.client.tsx';
import { useAct } from './use-act.client.tsx';

type Topic = { id: number; names: { locale: Locale; name: string; slug: string }[]; articles: number };
type Save = Action<{ id: number; vi?: string; en?: string }>;
type Merge = Action<{ id: number; into: number }>;

/** Topics with their names in each language and how many articles they have. */
export function TopicList({ topics, save, merge }: { topics: Topic[]; save: Save; merge: Merge }) {
	const t = useTranslations('Topics');
	const [chosen, setChosen] = useState<number>();
	const topic = topics.find(({ id }) => id === chosen);
	const nameIn = ({ names }: Topic, locale: Locale) => names.find((each) => each.locale === locale)?.name;
	return (
		<>
			<ListTable
				title={t('title')}
				columns={[...localeCodes.map((locale) => locales[locale].name), { number: t('articles') }, { tools: t('edit') }]}
			>
				{topics.map((each) => (
					<tr key={each.id}>
						{localeCodes.map((locale) => (
							<td key={locale} data-label={locales[locale].name}>
								{nameIn(each, locale) ?? '–'}
							</td>
						))}
						<td className="number" data-label={t('articles')}>
							{t('count', { count: each.articles })}
						</td>
						<td>
							<Button aria-label={t('editOf', { name: each.names[0]?.name ?? '' })} onPress={() => setChosen(each.id)}>
								{t('edit')}
							</Button>
						</td>
					</tr>
				))}
			</ListTable>
			{topic && <TopicDialog key={topic.id} topic={topic} save={save} merge={merge} onClose={() => setChosen(undefined)} />}
		</>
	);
}

function TopicDialog({ topic, save, merge, onClose }: { topic: Topic; save: Save; merge: Merge; onClose: () => void }) {
	const t = useTranslations('Topics');
	const { act, isBusy } = useAct();
	const [first] = topic.names;
	const nameIn = (locale: Locale) => topic.names.find((each) => each.locale === locale)?.name ?? '';
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const names = Object.fromEntries(localeCodes.map((locale) => [locale, `${form.get(locale) ?? ''}`]));
		if (await act(() => save({ id: topic.id, ...names }), { done: t('saved') })) onClose();
	};
	return (
		<Dialog title={first?.name ?? ''} isOpen onClose={onClose}>
			<form onSubmit={(event) => void submit(event)}>
				{localeCodes.map((locale, place) => (
					<TextField
						key={locale}
						label={locales[locale].name}
						name={locale}
						defaultValue={nameIn(locale)}
						isRequired={nameIn(locale) !== ''}
						maxLength={100}
						hint={place === localeCodes.length - 1 ? t('slugHint') : undefined}
					/>
				))}
				<DialogEnd onClose={onClose} isDisabled={isBusy} />
			</form>
			<MergeForm
				id={topic.id}
				name={first?.name ?? ''}
				source={`/api/desk/topics?locale=${first?.locale ?? 'vi'}&q=`}
				hint={t('mergeHint')}
				merge={merge}
				onDone={onClose}
			/>
		</Dialog>
	);
}
