'use client';

import { useTranslations } from 'next-intl';
import type { Action } from '#lib/desk/answer.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { PatternForm, type PatternInput, type Seen } from './pattern-form.client.tsx';
import type { Preview } from './pattern-preview.tsx';

/** What can be done with a pattern that is being written. */
export type PatternActions = {
	create: Action<PatternInput>;
	save: Action<PatternInput & Seen>;
	preview: Action<PatternInput & { seen?: Seen }, Preview>;
};
type Props = PatternActions & { isOpen: boolean; edited: (PatternInput & Seen) | undefined; onClose: () => void };

/** Where a pattern is written: a new one, or `edited` in its place. */
export function PatternDialog({ isOpen, edited, onClose, ...actions }: Props) {
	const t = useTranslations('RedirectPatterns');
	return (
		<Dialog title={edited ? t('editTitle') : t('add')} isOpen={isOpen} onClose={onClose}>
			<PatternForm edited={edited} onClose={onClose} {...actions} />
		</Dialog>
	);
}
