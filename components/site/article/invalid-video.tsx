import { useTranslations } from 'next-intl';
import type { Video } from '#lib/content.ts';
import { isPlayable, type VideoState } from '#lib/video/states.ts';
import { useDateWriter } from '../cards/moment.tsx';
import { Picture } from '../cards/picture.tsx';
import { slots } from '../cards/slots.ts';
import { NoVideoIcon } from '../icons.tsx';

/** States in which the video may still be seen where it comes from. */
const seenElsewhere = new Set<VideoState>(['unsupported', 'unavailable', 'embed_disabled']);

/** The quiet panel in a video's place: no player, no request to anyone, only words and, where it helps, a link. */
export function InvalidVideo({ video, state, first }: { video?: Video; state: VideoState; first?: boolean }) {
	const t = useTranslations('Video');
	const write = useDateWriter();
	const detail = isPlayable(state) ? 'malformed' : state;
	// A file of ours that is lost has no other place.
	const elsewhere = seenElsewhere.has(state) ? URL.parse(video?.watchUrl ?? '') : null;
	const opening = state === 'not_yet_public' ? video?.notBefore : undefined;
	return (
		<>
			{video?.poster?.hash && <Picture picture={video.poster} alt="" sizes={slots.wide} first={first} />}
			<div className="video-invalid">
				<NoVideoIcon />
				<p className="video-invalid-title">{t('invalid')}</p>
				<p>{opening ? t('opensOn', { date: write(opening, 'full') }) : t(`detail.${detail}`)}</p>
				{elsewhere && (
					<p>
						<a href={elsewhere.href} rel="noopener">
							{t('elsewhere', { host: elsewhere.hostname.replace(/^www\./, '') })}
						</a>
					</p>
				)}
			</div>
		</>
	);
}
