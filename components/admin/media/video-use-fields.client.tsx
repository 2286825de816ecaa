'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { isPlayable, type VideoState } from '#lib/video/states.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { TextField } from '../base/text-field.client.tsx';
import { say } from '../base/toasts.client.tsx';

type Use = { videoId: number; caption: string };
type Known = { videoId: number; url: string; state: VideoState; reason?: string | null };
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
		const stop = new AbortController();
		void fetch(`/api/desk/videos?ids=${videoId}`, { signal: stop.signal })
			.then(async (answer) => answer.ok && setKnown(((await answer.json()) as Known[])[0]))
			.catch(() => undefined);
		return () => stop.abort();
	}, [videoId]);
	const ask = async (path: string, body: object) => {
		const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(
			() => undefined,
		);
		if (answer?.ok) return (await answer.json()) as Known;
		const { error = 'broken', detail = {} } = (await answer?.json().catch(() => undefined)) ?? {};
		say({ kind: 'alert', text: refusalText({ refused: error, detail }) });
		return undefined;
	};
	const take = async () => {
		const found = await ask('/api/desk/videos', { url: address });
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
				<Button onPress={() => void take()} isDisabled={address.trim() === ''}>
					{t('add')}
				</Button>
			</div>
		);
	return (
		<div className="stack">
			{known && (
				<p className="row">
					<span className="tag" data-state={isPlayable(known.state) ? 'published' : 'broken'}>
						{t(`states.${known.state}`)}
					</span>
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
			{!isReadOnly && (
				<div className="row">
					<Button onPress={async () => setKnown((await ask(`/api/desk/videos/${use.videoId}/check`, {})) ?? known)}>{t('check')}</Button>
					<Button onPress={() => onChange(undefined)}>{t('remove')}</Button>
				</div>
			)}
		</div>
	);
}
