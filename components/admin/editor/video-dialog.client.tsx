'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { classify } from '#lib/video/classify.ts';
import { Dialog } from '../base/dialog.client.tsx';
import { DialogEnd } from '../base/dialog-end.client.tsx';
import { type Refusal, useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { registerVideo } from './register-video.ts';

type Props = { isOpen: boolean; onClose: () => void; onVideo: (videoId: number) => void };

/** Takes the address of a video; what is wrong with it is said while it is written. */
export function VideoDialog({ isOpen, onClose, onVideo }: Props) {
	const t = useTranslations('VideoDialog');
	return (
		<Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
			<VideoForm onClose={onClose} onVideo={onVideo} />
		</Dialog>
	);
}

function VideoForm({ onClose, onVideo }: Omit<Props, 'isOpen'>) {
	const t = useTranslations('VideoDialog');
	const refusalText = useRefusalText();
	const [address, setAddress] = useState('');
	const [refusal, setRefusal] = useState<Refusal>();
	const [isBusy, setBusy] = useState(false);
	const trouble = useTrouble(address);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		event.stopPropagation();
		setBusy(true);
		const answer = await registerVideo(address);
		setBusy(false);
		if (!answer.ok) return setRefusal(answer);
		onClose();
		setTimeout(() => onVideo(answer.value.videoId), 50);
	};
	return (
		<form className="stack" onSubmit={(event) => void submit(event)} noValidate>
			<TextField label={t('address')} hint={t('hint')} value={address} onChange={setAddress} error={trouble?.text} autoFocus />
			{trouble && !trouble.isNone && <p className="hint">{t('anyway')}</p>}
			{refusal && (
				<p className="notice" data-kind="alert">
					{refusalText(refusal)}
				</p>
			)}
			<DialogEnd onClose={onClose} isDisabled={isBusy || address.trim() === '' || trouble?.isNone}>
				{isBusy ? t('checking') : t('insert')}
			</DialogEnd>
		</form>
	);
}

/** What can be told of an address from its text alone, and whether it is none of a video at all; nothing while it may be all right. */
function useTrouble(address: string): { text: string; isNone: boolean } | undefined {
	const t = useTranslations('VideoBlock');
	if (address.trim().length < 8) return undefined;
	const { state, reason } = classify(address);
	if (state === 'unchecked') return undefined;
	return { text: reason ? t(`reasons.${reason}`) : t(`about.${state}`), isNone: state === 'malformed' };
}
