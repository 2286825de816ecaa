'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { CopyButton } from './copy-button.client.tsx';

export type FreshLink = { href: string; email: string; expiresAt: number; isSent: boolean };

/** A link to choose a password, shown this once. */
export function LinkDialog({ link, onClose }: { link: FreshLink | undefined; onClose: () => void }) {
	const t = useTranslations('KeyLink');
	const format = useFormatter();
	return (
		<Dialog title={t('title')} isOpen={link !== undefined} onClose={onClose} role="alertdialog">
			{link && (
				<>
					<p>{t('once', { email: link.email, until: format.dateTime(link.expiresAt, { dateStyle: 'short', timeStyle: 'short' }) })}</p>
					<label className="field">
						<span className="field-label">{t('link')}</span>
						<input className="input people-link" readOnly value={link.href} onFocus={(event) => event.currentTarget.select()} />
					</label>
					<p className="hint">{link.isSent ? t('mailed') : t('notMailed')}</p>
				</>
			)}
			<div className="row-end">
				{link && <CopyButton text={link.href} />}
				<Button onPress={onClose}>{t('close')}</Button>
			</div>
		</Dialog>
	);
}
