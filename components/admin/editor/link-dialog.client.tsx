'use client';

import type { Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { linkAddress } from '#lib/document/link-address.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { ArticleSearch } from './article-search.client.tsx';
import { removeLink, setLink } from './set-link.ts';

type Props = { editor: Editor; locale: 'vi' | 'en'; isOpen: boolean; onClose: () => void };

/** Where a link leads: an address, or an article of the paper. */
export function LinkDialog({ editor, locale, isOpen, onClose }: Props) {
	const t = useTranslations('LinkDialog');
	return (
		<Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
			<LinkForm editor={editor} locale={locale} onClose={onClose} />
		</Dialog>
	);
}

function LinkForm({ editor, locale, onClose }: Omit<Props, 'isOpen'>) {
	const t = useTranslations('LinkDialog');
	const before = editor.getAttributes('link').href;
	const [address, setAddress] = useState(typeof before === 'string' ? before : '');
	const [isWrong, setWrong] = useState(false);
	const leave = (change: () => void) => {
		onClose();
		// The dialog gives the focus back first.
		setTimeout(change, 50);
	};
	const link = (href: string, words?: string) => leave(() => setLink(editor, href, words));
	const submit = (event: FormEvent) => {
		event.preventDefault();
		// The dialog stands outside the page's form, its events do not: they would save the article.
		event.stopPropagation();
		const href = linkAddress(address, window.location.origin);
		if (href) link(href);
		else setWrong(true);
	};
	return (
		<form className="stack" onSubmit={submit} noValidate>
			<TextField
				label={t('address')}
				hint={t('addressHint')}
				value={address}
				onChange={(text) => {
					setAddress(text);
					setWrong(false);
				}}
				error={isWrong ? t('wrong') : undefined}
				autoFocus
			/>
			<ArticleSearch locale={locale} onChoose={({ path, title }) => link(path, title)} />
			<DialogEnd
				onClose={onClose}
				isDisabled={address.trim() === ''}
				before={before && <Button onPress={() => leave(() => removeLink(editor))}>{t('remove')}</Button>}
			>
				{t('set')}
			</DialogEnd>
		</form>
	);
}
