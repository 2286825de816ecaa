'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isPlayable } from '#lib/video/states.ts';
import { Button } from '../base/button.client.tsx';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { NotBefore } from '../media/not-before.client.tsx';
import { askDesk } from './ask-desk.ts';
import { AttributeField } from './attribute-field.client.tsx';
import { BlockTools } from './block-tools.client.tsx';
import { VideoAnswer, videos } from './media-records.ts';
import { useRecord } from './record-store.ts';
import { StoredPicture } from './stored-picture.client.tsx';

/** A video in the text: whether it plays, why not, and its caption. */
export function VideoBlock({ node, editor, getPos, updateAttributes, selected }: NodeViewProps) {
	const t = useTranslations('VideoBlock');
	const { videoId, caption } = node.attrs;
	return (
		<NodeViewWrapper className="block video-block" data-selected={selected || undefined} contentEditable={false}>
			<BlockTools {...{ editor, getPos }} name={t('name')}>
				<span className="block-name">{t('name')}</span>
			</BlockTools>
			<VideoState videoId={videoId} isEditable={editor.isEditable} />
			<AttributeField
				label={t('caption')}
				value={caption}
				max={2000}
				rows={2}
				isReadOnly={!editor.isEditable}
				onChange={(value) => updateAttributes({ caption: value })}
			/>
		</NodeViewWrapper>
	);
}

function VideoState({ videoId, isEditable }: { videoId: number; isEditable: boolean }) {
	const t = useTranslations('VideoBlock');
	const found = useRecord(videos, videoId);
	if (found.state !== 'here') return <p className="picture-panel">{t(found.state, { id: videoId })}</p>;
	const { state, reason, poster, provider, url } = found.entry;
	const about = reason && t.has(`reasons.${reason}`) ? t(`reasons.${reason}`) : t(`about.${state}`);
	return (
		<div className="video-state">
			{poster && <StoredPicture picture={poster} missing="" width={320} />}
			<div className="stack-tight">
				<p className="row" role="status">
					<span className="tag" data-state={isPlayable(state) ? state : 'broken'}>
						{t(`states.${state}`)}
					</span>
					<span>{provider && t(`providers.${provider}`)}</span>
				</p>
				<p>{about}</p>
				<p className="video-address">{url}</p>
				{isEditable && <CheckAgain entry={found.entry} />}
			</div>
		</div>
	);
}

function CheckAgain({ entry: { videoId, notBefore, mayHold } }: { entry: VideoAnswer }) {
	const t = useTranslations('VideoBlock');
	const refusal = useRefusalText();
	const [isBusy, setBusy] = useState(false);
	const send = async (path: string, body: object) => {
		setBusy(true);
		const answer = await askDesk(`/api/desk/videos/${videoId}/${path}`, VideoAnswer, body);
		setBusy(false);
		if (answer.ok) videos.put([answer.value]);
		else say({ kind: 'alert', text: refusal(answer) });
	};
	return (
		<>
			<Button onPress={() => void send('check', {})} isDisabled={isBusy}>
				{isBusy ? t('checking') : t('check')}
			</Button>
			{mayHold && <NotBefore notBefore={notBefore} isBusy={isBusy} onSet={(at) => void send('not-before', { at })} />}
		</>
	);
}
