'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { Button } from '../base/button.client.tsx';
import { Dialog } from '../base/dialog.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { ask } from './ask.ts';
import { FocalPoint } from './focal-point.client.tsx';
import { MediaUses } from './media-uses.client.tsx';

type Props = { item: LibraryItem; onClose: () => void; onSaved: (item: LibraryItem) => void };

/** What is proposed for the next use of a picture, and where it stands already. */
export function PictureDetails({ item, onClose, onSaved }: Props) {
	const t = useTranslations('PictureDetails');
	const [isBusy, setBusy] = useState(false);
	const [draft, setDraft] = useState(item);
	const [problem, setProblem] = useState<string>();
	const wordsFor = useRefusalText();
	const change = (news: Partial<LibraryItem>) => setDraft((before) => ({ ...before, ...news }));
	const save = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		const { alt, caption, credit, focus = null, decorative } = draft;
		const said = { alt: decorative ? '' : alt, caption, credit, focus, decorative };
		const answer = await ask<LibraryItem>(`/api/desk/images/${item.imageId}`, said);
		setBusy(false);
		if (!answer.ok) return setProblem(wordsFor(answer));
		say({ text: t('saved') });
		onSaved(answer.value);
	};
	const isFixed = !item.mayEdit;
	return (
		<Dialog title={item.name || t('title')} isOpen onClose={onClose} size="wide">
			<form className="picture-details" onSubmit={(event) => void save(event)}>
				<div className="stack">
					<FocalPoint picture={item.picture} focus={draft.focus} onChange={(focus) => change({ focus })} isDisabled={isFixed} />
					<MediaUses path={`/api/desk/images/${item.imageId}`} unused={t('unused')} />
				</div>
				<div className="stack">
					{problem && (
						<p className="notice" data-kind="alert" role="alert">
							{problem}
						</p>
					)}
					{isFixed && <p className="notice">{t('others')}</p>}
					<TextField
						label={t('alt')}
						hint={t('altHint')}
						value={draft.decorative ? '' : draft.alt}
						onChange={(alt) => change({ alt })}
						rows={3}
						maxLength={500}
						isDisabled={draft.decorative}
						isReadOnly={isFixed}
					/>
					<Checkbox className="check" isSelected={draft.decorative} onChange={(decorative) => change({ decorative })} isReadOnly={isFixed}>
						<span className="check-box" aria-hidden="true" />
						{t('decorative')}
					</Checkbox>
					{draft.alt === '' && !draft.decorative && (
						<p className="notice" data-kind="warn">
							{t('altMissing')}
						</p>
					)}
					<TextField
						label={t('caption')}
						value={draft.caption}
						onChange={(caption) => change({ caption })}
						rows={3}
						maxLength={2000}
						isReadOnly={isFixed}
					/>
					<TextField
						label={t('credit')}
						value={draft.credit}
						onChange={(credit) => change({ credit })}
						maxLength={200}
						isReadOnly={isFixed}
					/>
					<p className="hint">{t('proposal')}</p>
					<div className="row-end">
						<Button onPress={onClose}>{t(isFixed ? 'close' : 'cancel')}</Button>
						{!isFixed && (
							<Button kind="primary" type="submit" isDisabled={isBusy}>
								{t('save')}
							</Button>
						)}
					</div>
				</div>
			</form>
		</Dialog>
	);
}
