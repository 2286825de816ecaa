'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import type { DeskSection, SectionInput } from '#lib/desk/section-input.ts';
import { Button } from '../base/button.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { SaveFailure } from './save-failure.client.tsx';
import { SectionForm } from './section-form.client.tsx';
import { SectionTree } from './section-tree.client.tsx';
import { useSaving } from './use-saving.client.tsx';

type Props = {
	rev: string;
	sections: DeskSection[];
	store: Action<SectionInput & { id?: number; rev?: string }, number>;
	order: Action<{ rev: string; parentId: number | null; ids: number[] }>;
	remove: Action<{ id: number; rev: string }>;
};

/** The sections as a tree, and the one that is being changed beside it. */
export function SectionDesk({ rev, sections, store, order, remove }: Props) {
	const t = useTranslations('SectionsDesk');
	const [chosen, setChosen] = useState<number | 'new'>();
	const { save, isSaving, failure } = useSaving();
	const section = sections.find(({ id }) => id === chosen);
	const sort = (parentId: number | null, ids: number[]) =>
		save(
			() => order({ rev, parentId, ids }),
			() => say({ text: t('ordered') }),
		);
	return (
		<div className="two-columns">
			<section className="panel" aria-label={t('tree')}>
				<p className="hint">{t('treeHint')}</p>
				<SectionTree sections={sections} chosen={chosen} isDisabled={isSaving} onChoose={setChosen} onOrder={sort} />
				<SaveFailure failure={failure} />
				<div className="row">
					<Button onPress={() => setChosen('new')}>{t('add')}</Button>
				</div>
			</section>
			{section || chosen === 'new' ? (
				<SectionForm key={chosen} section={section} sections={sections} store={store} remove={remove} onDone={setChosen} />
			) : (
				<p className="panel empty">{t('choose')}</p>
			)}
		</div>
	);
}
