'use client';

import { useTranslations } from 'next-intl';
import type { FrontStory } from '#lib/desk/front-arrangement.ts';
import { StoryMark } from './story-mark.client.tsx';

export type Top = { stories: FrontStory[]; originOf: (id: number) => 'planned' | 'chosen' | 'automatic' };

/** The top of the front page as readers will see it; what fills itself is grey. */
export function ReadersView({ top: { stories, originOf }, latest }: { top: Top; latest: FrontStory[] }) {
	const t = useTranslations('FrontDesk');
	if (stories.length === 0) return <p className="empty">{t('nothing')}</p>;
	return (
		<>
			<ol className="front-view">
				{stories.map((story, place) => (
					<li key={story.id} data-origin={originOf(story.id)}>
						<span className="story-mark">
							{t(`places.${place}`)} · {t(originOf(story.id))}
						</span>
						<span className="story-title">{story.title}</span>
						<StoryMark story={story} />
					</li>
				))}
			</ol>
			<h3>{t('latest')}</h3>
			<ol className="front-view">
				{latest.map((story) => (
					<li key={story.id} data-origin="automatic">
						<span className="story-title">{story.title}</span>
					</li>
				))}
			</ol>
		</>
	);
}
