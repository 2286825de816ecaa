'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Action } from '#lib/desk/answer.ts';
import { Button } from '../base/button.client.tsx';
import { NamePicker } from './name-picker.client.tsx';
import { useAct } from './use-act.client.tsx';

type Props = {
	id: number;
	name: string;
	/** Where names are asked for; what was typed follows. */
	source: string;
	hint: string;
	merge: Action<{ id: number; into: number }>;
	onDone: () => void;
};

/** Makes one name of two: this one goes, the chosen one stays. */
export function MergeForm({ id, name, source, hint, merge, onDone }: Props) {
	const t = useTranslations('Merge');
	const { act, isBusy } = useAct();
	const [into, setInto] = useState<{ id: number; name: string }>();
	const go = async () => {
		if (into && (await act(() => merge({ id, into: into.id }), { done: t('done', { name, into: into.name }) }))) onDone();
	};
	return (
		<section className="stack people-merge">
			<h3>{t('title')}</h3>
			<p className="hint">{hint}</p>
			<NamePicker label={t('into')} source={source} except={id} onChoose={setInto} />
			{into && <p>{t('sentence', { name, into: into.name })}</p>}
			<div className="row-end">
				<Button kind="danger" isDisabled={isBusy || !into} onPress={() => void go()}>
					{t('go')}
				</Button>
			</div>
		</section>
	);
}
