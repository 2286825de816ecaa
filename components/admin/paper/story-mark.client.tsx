'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { FrontStory } from '#lib/desk/front-arrangement.ts';

/** Where a story stands, with its time: what one must know before one gives it a place. */
export function StoryMark({ story: { status, publicAt, section, hasPicture } }: { story: FrontStory }) {
	const t = useTranslations('StoryMark');
	const format = useFormatter();
	const time = publicAt === null ? '' : format.dateTime(publicAt, { dateStyle: 'short', timeStyle: 'short' });
	const state = status === 'published' || status === 'scheduled' || status === 'withdrawn' ? status : 'hidden';
	return (
		<span className="story-mark">
			{status !== 'published' && (
				<span className="tag" data-state={status}>
					{t(state, { time })}
				</span>
			)}{' '}
			{section}
			{status === 'published' && ` · ${time}`}
			{!hasPicture && ` · ${t('noPicture')}`}
		</span>
	);
}
