'use client';

import { useTranslations } from 'next-intl';
import { isPlayable, type VideoState as State } from '#lib/video/states.ts';

/** The state of a video in words, with the reason where there is one. */
export function VideoState({ state, reason }: { state: State; reason?: string | undefined }) {
	const t = useTranslations('VideoStates');
	const why = useTranslations('VideoReasons');
	const tone = state === 'ok' ? 'published' : isPlayable(state) ? 'scheduled' : 'broken';
	return (
		<>
			<span className="tag" data-state={tone}>
				{t(state)}
			</span>
			{reason !== undefined && why.has(reason) && <span className="hint"> {why(reason)}</span>}
		</>
	);
}
