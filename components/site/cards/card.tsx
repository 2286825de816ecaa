import { useTranslations } from 'next-intl';
import { articlePath } from '#i18n/links.ts';
import type { Card as CardData, Focus } from '#lib/content.ts';
import { PlayIcon } from '../icons.tsx';
import { Moment } from './moment.tsx';
import { Picture } from './picture.tsx';

export type CardProps = {
	card: CardData;
	level?: 2 | 3;
	/** `sizes` of its picture; without it the card has none. */
	sizes?: string;
	first?: boolean;
	lead?: boolean;
	section?: boolean;
	time?: boolean;
};

/** Where a crop of a picture is to stay, as classes of style/focus.css; nothing for its middle. */
export function focusClasses(focus: Focus | undefined): string {
	return focus ? ` focus-x-${Math.round(focus[0] / 100)} focus-y-${Math.round(focus[1] / 100)}` : '';
}

/** A story in a list. The headline is the link, and its area covers the whole card. */
export function Card({ card, level = 3, sizes, first, lead, section, time }: CardProps) {
	const Heading = `h${level}` as const;
	const picture = sizes && card.picture?.hash ? card.picture : undefined;
	return (
		<article className={picture ? 'card card-pictured' : 'card'}>
			{sizes && picture && (
				<div className={`card-picture${focusClasses(card.focus)}`}>
					<Picture picture={picture} alt={card.alt} sizes={sizes} first={first} />
				</div>
			)}
			<div className="card-words">
				<Heading className="card-title">
					{card.hasVideo && <VideoMark />}
					<a href={articlePath(card)}>{card.title}</a>
				</Heading>
				{lead && card.lead[0] && <p className="card-lead">{card.lead[0]}</p>}
				{(section || time) && (
					<p className="card-meta">
						{section && <span className="card-section">{card.section.name}</span>}
						{time && <Moment at={card.publicAt} form="short" />}
					</p>
				)}
			</div>
		</article>
	);
}

function VideoMark() {
	const t = useTranslations('Card');
	return (
		<span className="card-video">
			<PlayIcon />
			<span className="hidden">{t('video')}: </span>
		</span>
	);
}
