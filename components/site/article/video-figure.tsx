import { useTranslations } from 'next-intl';
import type { Video } from '#lib/content.ts';
import { isPlayable } from '#lib/video/states.ts';
import { Caption } from '../document/figures.tsx';
import { InvalidVideo } from './invalid-video.tsx';
import { PlayableVideo } from './playable-video.tsx';

/** A video as its stored state says: it plays, or the same box says that it cannot. */
export function VideoFigure({ video, caption }: { video?: Video; caption: string }) {
	const t = useTranslations('Video');
	const state = video?.state ?? 'unavailable';
	const playable = video !== undefined && isPlayable(state) && video.embedUrl !== undefined;
	return (
		<figure className="video" data-video-state={state}>
			{playable ? (
				<video-player className="video-box">
					<PlayableVideo video={video} title={caption || t('play')} />
				</video-player>
			) : (
				<div className="video-box">
					<InvalidVideo video={video} state={state} />
				</div>
			)}
			{playable && video.provider === 'hls' && (
				<p className="video-link">
					<a href={video.embedUrl}>{t('download')}</a>
				</p>
			)}
			<Caption caption={caption} />
		</figure>
	);
}
