'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import type { SaveState } from './use-draft.ts';

/** What became of the text, in a word that screen readers hear as well. */
export function SaveLine({ state }: { state: SaveState }) {
	const t = useTranslations('ArticleDesk');
	const format = useFormatter();
	const refusalText = useRefusalText();
	const words = () => {
		switch (state.kind) {
			case 'saved':
				return state.at === null ? t('untouched') : t('savedAt', { time: format.dateTime(state.at, { timeStyle: 'medium' }) });
			case 'refused':
				return refusalText(state);
			default:
				return t(state.kind);
		}
	};
	const isTrouble = state.kind === 'offline' || state.kind === 'refused';
	return (
		<p className={isTrouble ? 'notice' : 'hint'} data-kind={isTrouble ? 'alert' : undefined} role="status" data-save-state={state.kind}>
			{words()}
		</p>
	);
}
