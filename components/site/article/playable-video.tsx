import { useTranslations } from 'next-intl';
import type { Video } from '#lib/content.ts';
import { mediaType } from '#lib/media.ts';
import { Picture } from '../cards/picture.tsx';
import { wideSizes } from '../document/figures.tsx';
import { PlayIcon } from '../icons.tsx';
import { hlsLibraryPath } from './hls-library.ts';

const names = { youtube: 'YouTube', vimeo: 'Vimeo', dailymotion: 'Dailymotion', file: 'MP4', hls: 'HLS' } as const;

/** An own file in the browser's player; anything else as a poster that leads to where it plays. No third party is asked before a click. */
export function PlayableVideo({ video, title }: { video: Video; title: string }) {
	return video.provider === 'file' || video.provider === 'hls' ? <OwnVideo video={video} /> : <Poster video={video} title={title} />;
}

/** One transparent pixel: with a poster, browsers draw no grey of their own. */
const seeThrough = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The player lies over its poster, see-through until it has a frame: as a picture, the poster comes late and in the right size. */
function OwnVideo({ video: { embedUrl = '', provider, poster } }: { video: Video }) {
	const t = useTranslations('Video');
	const type = provider === 'hls' ? 'application/vnd.apple.mpegurl' : mediaType(new URL(embedUrl, 'https://own.invalid').pathname);
	return (
		<>
			{poster?.hash && <Picture picture={poster} alt="" sizes={wideSizes} />}
			{/* biome-ignore lint/a11y/useMediaCaption: the story beside it says what is heard */}
			<video
				poster={poster?.hash && seeThrough}
				controls
				preload="none"
				playsInline
				width={1280}
				height={720}
				data-hls={provider === 'hls' ? hlsLibraryPath : undefined}
			>
				<source src={embedUrl} type={type} />
				{t.rich('unsupportedBrowser', { link: () => <a href={embedUrl}>{t('download')}</a> })}
			</video>
		</>
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
