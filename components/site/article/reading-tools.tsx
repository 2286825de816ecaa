import { useTranslations } from 'next-intl';
import { PlayIcon } from '../icons.tsx';

/** Listening and the size of the text: offered by the page's script, so absent without it. `narrated`: a recording is there instead. */
export function ReadingTools({ narrated }: { narrated: boolean }) {
	return (
		<div className="reading-tools">
			{!narrated && <Voice />}
			<TextSize />
		</div>
	);
}

function Voice() {
	const t = useTranslations('Voice');
	return (
		<article-voice role="group" aria-label={t('label')}>
			<button type="button">
				<PlayIcon />
				<span>{t('play')}</span>
			</button>
			<button type="button" hidden>
				{t('stop')}
			</button>
		</article-voice>
	);
}

function TextSize() {
	const t = useTranslations('TextSize');
	return (
		<text-size role="group" aria-label={t('label')}>
			<button type="button" value={-1} aria-label={t('smaller')}>
				<span>A</span>−
			</button>
			<button type="button" value={1} aria-label={t('larger')}>
				<span>A</span>+
			</button>
			<output className="hidden" />
		</text-size>
	);
}
