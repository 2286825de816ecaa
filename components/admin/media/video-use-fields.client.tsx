'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { VideoState as State } from '#lib/video/states.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { FilePicker } from '../files/file-picker.client.tsx';
import { ask } from './ask.ts';
import { NotBefore } from './not-before.client.tsx';
import { VideoState } from './video-state.client.tsx';

type Use = { videoId: number; caption: string };
type Known = { videoId: number; url: string; state: State; reason?: string; notBefore?: number; mayHold: boolean };
type Props = { use: Use | undefined; isReadOnly: boolean; onChange: (use: Use | undefined) => void };

/** The main video: pasted as an address, with its state at once and its caption. */
export function VideoUseFields({ use, isReadOnly, onChange }: Props) {
	const t = useTranslations('VideoUse');
	const refusalText = useRefusalText();
	const [address, setAddress] = useState('');
	const [known, setKnown] = useState<Known>();
	const videoId = use?.videoId;
	useEffect(() => {
		if (videoId === undefined) return setKnown(undefined);
		let isHere = true;
		void ask<Known[]>(`/api/desk/videos?ids=${videoId}`).then((answer) => isHere && answer.ok && setKnown(answer.value[0]));
		return () => {
			isHere = false;
		};
	}, [videoId]);
	const send = async (path: string, body: object): Promise<Known | undefined> => {
		const answer = await ask<Known>(path, body);
		if (answer.ok) return answer.value;
		say({ kind: 'alert', text: refusalText(answer) });
		return undefined;
	};
	const take = async () => {
		const found = await send('/api/desk/videos', { url: address });
		if (!found) return;
		setKnown(found);
		setAddress('');
		onChange({ videoId: found.videoId, caption: use?.caption ?? '' });
	};
	if (!use)
		return isReadOnly ? (
			<p className="hint">{t('none')}</p>
		) : (
			<div className="stack">
				<TextField label={t('address')} hint={t('addressHint')} value={address} onChange={setAddress} />
				<div className="row">
					<Button onPress={() => void take()} isDisabled={address.trim() === ''}>
						{t('add')}
					</Button>
					<OwnFilm onFilm={(videoId) => onChange({ videoId, caption: '' })} />
				</div>
			</div>
		);
	return (
		<div className="stack">
			{known && (
				<p className="row">
					<VideoState state={known.state} reason={known.reason} />
					<span className="hint">{known.url}</span>
				</p>
			)}
			<TextField
				label={t('caption')}
				rows={2}
				value={use.caption}
				isReadOnly={isReadOnly}
				onChange={(caption) => onChange({ ...use, caption })}
			/>
			{!isReadOnly && known?.mayHold && (
				<NotBefore
					notBefore={known.notBefore}
					isBusy={false}
					onSet={async (at) => setKnown((await send(`/api/desk/videos/${use.videoId}/not-before`, { at })) ?? known)}
				/>
			)}
			{!isReadOnly && (
				<div className="row">
					<Button onPress={async () => setKnown((await send(`/api/desk/videos/${use.videoId}/check`, {})) ?? known)}>{t('check')}</Button>
					<Button onPress={() => onChange(undefined)}>{t('remove')}</Button>
				</div>
			)}
		</div>
	);
}

/** A film that the paper has stored itself, instead of an address. */
function OwnFilm({ onFilm }: { onFilm: (videoId: number) => void }) {
	const t = useTranslations('VideoUse');
	const [isPicking, setPicking] = useState(false);
	return (
		<>
			<Button onPress={() => setPicking(true)}>{t('own')}</Button>
			<FilePicker
				use="film"
				isOpen={isPicking}
				onClose={() => setPicking(false)}
				onPick={({ videoId }) => {
					setPicking(false);
					if (videoId !== undefined) onFilm(videoId);
				}}
			/>
		</>
	);
}
