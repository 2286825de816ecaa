'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
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

/** What was found for the words typed last; undefined until the first answer. */
function useStories(find: FindStories, locale: 'vi' | 'en', text: string): FrontStory[] | undefined {
	const [stories, setStories] = useState<FrontStory[]>();
	const asked = useRef(0);
	useEffect(() => {
		const turn = ++asked.current;
		const timer = setTimeout(async () => {
			const answer = await find({ locale, text }).catch(() => undefined);
			if (turn === asked.current) setStories(answer?.ok ? answer.value : []);
		}, pause);
		return () => clearTimeout(timer);
	}, [find, locale, text]);
	return stories;
}
