import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { pathOf } from '#lib/address.ts';
import { arrangeBlocks } from '#lib/arrange-blocks.ts';
import type { Card as CardData, FrontPage as FrontPageData } from '#lib/content.ts';
import { Card } from '../cards/card.tsx';
import { slots } from '../cards/slots.ts';
import { SectionBlock } from './section-block.tsx';
import { VideoStrip } from './video-strip.tsx';

/** The front page: lead story, latest, a block for each section, video, most read. */
export function FrontPage({ front, name }: { front: FrontPageData; name: string }) {
	const t = useTranslations('FrontPage');
	const locale = useCurrentLocale();
	const middle = Math.ceil(front.blocks.length / 2);
	const [upper, lower] = [front.blocks.slice(0, middle), front.blocks.slice(middle)].map(arrangeBlocks);
	if (!front.lead) {
		return (
			<div className="wrap absent">
				<h1>{name}</h1>
				<p>{t('empty')}</p>
			</div>
		);
	}
	return (
		<>
			<h1 className="hidden">{t('heading', { name })}</h1>
			<div className="wrap top">
				<div className="top-lead">
					<Card card={front.lead} level={2} sizes={slots.topLead} first lead section time />
				</div>
				<div className="top-second">
					{front.second.map((card) => (
						<Card key={card.id} card={card} sizes={slots.topSecond} lead section />
					))}
				</div>
				<Latest cards={front.latest} />
			</div>
			<div className="wrap blocks">
				{upper?.map((block) => (
					<SectionBlock key={block.section.id} {...block} />
				))}
			</div>
			<VideoStrip cards={front.videos} />
			<div className="wrap blocks">
				{lower?.map((block) => (
					<SectionBlock key={block.section.id} {...block} />
				))}
				<MostRead cards={front.mostRead} />
			</div>
			<p className="wrap corrections-link">
				<a href={pathOf({ page: 'corrections', locale })}>{t('corrections')}</a>
			</p>
		</>
	);
}

function Latest({ cards }: { cards: CardData[] }) {
	const t = useTranslations('FrontPage');
	return (
		<section className="latest" aria-labelledby="latest">
			<h2 id="latest" className="block-title">
				{t('latest')}
			</h2>
			<ul>
				{cards.map((card) => (
					<li key={card.id}>
						<Card card={card} section time />
					</li>
				))}
			</ul>
		</section>
	);
}

function MostRead({ cards }: { cards: CardData[] }) {
	const t = useTranslations('FrontPage');
	if (cards.length < 3) return null;
	return (
		<section className="block most-read" aria-labelledby="most-read">
			<h2 id="most-read" className="block-title">
				{t('mostRead')}
			</h2>
			<ol>
				{cards.map((card) => (
					<li key={card.id}>
						<Card card={card} section />
					</li>
				))}
			</ol>
		</section>
	);
}
