'use client';

import { useTranslations } from 'next-intl';
import { GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { FrontStory } from '#lib/desk/front-arrangement.ts';
import { Button } from '../base/button.client.tsx';
import { moved } from './moved.ts';
import { StoryMark } from './story-mark.client.tsx';

type Props = { slots: FrontStory[]; placeOf: (id: number) => string; onChange: (slots: FrontStory[]) => void };

/** The stories that the desk has chosen, in order; moved by dragging, or with the handle and the arrow keys. */
export function SlotList({ slots, placeOf, onChange }: Props) {
	const t = useTranslations('FrontDesk');
	const { dragAndDropHooks } = useDragAndDrop<FrontStory>({
		getItems: (keys) => [...keys].map((key) => ({ 'text/plain': `${key}` })),
		onReorder: (event) => onChange(moved(slots, event)),
	});
	return (
		<GridList
			aria-label={t('slots')}
			className="order-list"
			items={slots}
			dragAndDropHooks={dragAndDropHooks}
			dependencies={[slots, placeOf]}
			renderEmptyState={() => <p className="empty">{t('noSlots')}</p>}
		>
			{(story) => (
				<GridListItem id={story.id} textValue={story.title} className="order-item">
					<Button slot="drag" kind="quiet" aria-label={t('drag', { title: story.title })}>
						<span aria-hidden="true">⠿</span>
					</Button>
					<span className="order-text">
						<span className="tag" data-state="approved">
							{placeOf(story.id)}
						</span>{' '}
						<span className="story-title">{story.title}</span> <StoryMark story={story} />
					</span>
					<Button
						kind="quiet"
						aria-label={t('remove', { title: story.title })}
						onPress={() => onChange(slots.filter(({ id }) => id !== story.id))}
					>
						×
					</Button>
				</GridListItem>
			)}
		</GridList>
	);
}
