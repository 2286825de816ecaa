import { useTranslations } from 'next-intl';
import type { Video } from '#lib/content.ts';
import { mediaPath, mediaType, pictureName, widthsFor } from '#lib/media.ts';
import { Picture } from '../cards/picture.tsx';
import { wideSizes } from '../document/figures.tsx';
import { PlayIcon } from '../icons.tsx';

const names = { youtube: 'YouTube', vimeo: 'Vimeo', dailymotion: 'Dailymotion', file: 'MP4', hls: 'HLS' } as const;

/** An own file in the browser's player; anything else as a poster that leads to where it plays. No third party is asked. */
export function PlayableVideo({ video, title }: { video: Video; title: string }) {
	return video.provider === 'file' || video.provider === 'hls' ? <OwnVideo video={video} /> : <Poster video={video} title={title} />;
}

function OwnVideo({ video: { embedUrl = '', provider, poster } }: { video: Video }) {
	const t = useTranslations('Video');
	const posterWidth = poster && widthsFor(poster.width).find((width) => width >= 1080);
	return (
		// biome-ignore lint/a11y/useMediaCaption: the story beside it says what is heard
		<video
			controls
			preload="none"
			playsInline
			width={1280}
			height={720}
			poster={poster?.hash && mediaPath(pictureName(poster.hash, posterWidth ?? poster.width, 'webp'))}
		>
			<source
				src={embedUrl}
				type={provider === 'hls' ? 'application/vnd.apple.mpegurl' : mediaType(new URL(embedUrl, 'https://own.invalid').pathname)}
			/>
			{t.rich('unsupportedBrowser', { link: () => <a href={embedUrl}>{t('download')}</a> })}
		</video>
	);
}

function Poster({ video: { watchUrl, embedUrl, poster, provider = 'youtube' }, title }: { video: Video; title: string }) {
	const t = useTranslations('Video');
	return (
		<a className="video-poster" href={watchUrl} data-embed={embedUrl} data-title={title} rel="noopener">
			{poster && <Picture picture={poster} alt="" sizes={wideSizes} />}
			<span className="video-play">
				<PlayIcon />
				{t('watch', { provider: names[provider] })}
			</span>
		</a>
	);
}
