'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button.client.tsx';

type Props = {
	onClose: () => void;
	kind?: 'primary' | 'danger';
	isDisabled?: boolean;
	/** For a dialog without a form; a form is sent off. */
	onGo?: () => void;
	/** What stands before the two ways. */
	before?: ReactNode;
	/** The words for what is done, “Save” where none are given. */
	children?: ReactNode;
};

/** The end of a dialog: the way back, and the way to do what it asks about. */
export function DialogEnd({ onClose, kind = 'primary', isDisabled, onGo, before, children }: Props) {
	const t = useTranslations('DialogEnd');
	return (
		<div className="row-end">
			{before}
			<Button onPress={onClose}>{t('cancel')}</Button>
			<Button kind={kind} type={onGo ? 'button' : 'submit'} isDisabled={isDisabled} onPress={onGo}>
				{children ?? t('save')}
			</Button>
		</div>
	);
}
