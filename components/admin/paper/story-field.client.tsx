'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Action } from '#lib/desk/answer.ts';
import type { FrontStory } from '#lib/desk/front-arrangement.ts';
import { StoryMark } from './story-mark.client.tsx';

export type FindStories = Action<{ locale: 'vi' | 'en'; text: string }, FrontStory[]>;
type Props = { label: string; locale: 'vi' | 'en'; find: FindStories; onChoose: (story: FrontStory) => void };

/** How long (ms) one may type on before it is searched. */
const pause = 200;

/** A field that finds published and scheduled stories by their titles, with or without accents. */
export function StoryField({ label, locale, find, onChoose }: Props) {
	const t = useTranslations('StoryField');
	const [text, setText] = useState('');
	const [chosen, setChosen] = useState(0);
	const stories = useStories(find, locale, text);
	const choose = (key: unknown) => {
		const story = stories?.find(({ id }) => id === key);
		if (!story) return;
		onChoose(story);
		setText('');
		setChosen((count) => count + 1);
	};
	return (
		// Made anew after each choice: it would open again for the empty words.
		<ComboBox
			key={chosen}
			autoFocus={chosen > 0}
			className="field"
			items={stories ?? []}
			inputValue={text}
			onInputChange={setText}
			value={null}
			onChange={choose}
			defaultFilter={() => true}
			menuTrigger="input"
			allowsEmptyCollection
		>
			<Label>{label}</Label>
			<Input className="input" placeholder={t('placeholder')} />
			<Text slot="description" className="hint">
				{t('hint')}
			</Text>
			<Popover className="popover story-options">
				<ListBox<FrontStory> renderEmptyState={() => <p className="empty">{stories ? t('none') : t('searching')}</p>}>
					{(story) => (
						<ListBoxItem id={story.id} textValue={story.title} className="option">
							<span className="story-title">{story.title}</span> <StoryMark story={story} />
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</ComboBox>
	);
}

/** What was found for the words as they stand now; undefined while they are being searched. */
function useStories(find: FindStories, locale: 'vi' | 'en', text: string): FrontStory[] | undefined {
	const [found, setFound] = useState<{ text: string; stories: FrontStory[] }>();
	useEffect(() => {
		let isCurrent = true;
		const timer = setTimeout(async () => {
			const answer = await find({ locale, text }).catch(() => undefined);
			if (isCurrent) setFound({ text, stories: answer?.ok ? answer.value : [] });
		}, pause);
		return () => {
			isCurrent = false;
			clearTimeout(timer);
		};
	}, [find, locale, text]);
	return found?.text === text ? found.stories : undefined;
}
