'use client';

import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Button as Plain, Popover, Tag, TagGroup, TagList } from 'react-aria-components';
import { Button } from '../base/button.client.tsx';

type Props = {
	id?: string;
	label: string;
	/** Of the list of what was chosen, and of the button that takes one out. */
	words: { chosen: string; add: string; remove: (name: string) => string };
	values: string[];
	onChange: (values: string[]) => void;
	/** Where names are looked up by what was typed: answers `[{ id, name }]`, ignoring accents. */
	lookUp: string;
	isReadOnly: boolean;
};

/** Several names, chosen from those that exist or made by writing them. */
export function TokenField({ id, label, words, values, onChange, lookUp, isReadOnly }: Props) {
	const [text, setText] = useState('');
	const found = useNames(lookUp, text);
	const add = (name: string) => {
		const clean = name.normalize('NFC').replace(/\s+/g, ' ').trim();
		if (clean !== '' && !values.includes(clean)) onChange([...values, clean]);
		setText('');
	};
	return (
		<div className="field" id={id}>
			<span className="field-label" aria-hidden="true">
				{words.chosen}
			</span>
			{values.length > 0 && (
				<TagGroup
					aria-label={words.chosen}
					onRemove={isReadOnly ? undefined : (keys) => onChange(values.filter((value) => !keys.has(value)))}
				>
					<TagList className="row">
						{values.map((value) => (
							<Tag key={value} id={value} textValue={value} className="tag token">
								{value}
								{!isReadOnly && (
									<Plain slot="remove" className="link-button" aria-label={words.remove(value)}>
										×
									</Plain>
								)}
							</Tag>
						))}
					</TagList>
				</TagGroup>
			)}
			{!isReadOnly && (
				<ComboBox
					className="field"
					allowsCustomValue
					menuTrigger="input"
					inputValue={text}
					onInputChange={setText}
					items={found}
					onSelectionChange={(key) => {
						const chosen = found.find((item) => item.id === key);
						if (chosen) add(chosen.name);
					}}
					defaultFilter={() => true}
				>
					<Label className="visually-hidden">{label}</Label>
					<div className="row token-row">
						<Input
							className="input"
							placeholder={label}
							onKeyDown={(event) => {
								if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
								event.preventDefault();
								add(text);
							}}
						/>
						<Button onPress={() => add(text)} isDisabled={text.trim() === ''}>
							{words.add}
						</Button>
					</div>
					<Popover className="popover">
						<ListBox>{(item: { id: string; name: string }) => <ListBoxItem className="option">{item.name}</ListBoxItem>}</ListBox>
					</Popover>
				</ComboBox>
			)}
		</div>
	);
}

function useNames(lookUp: string, text: string): { id: string; name: string }[] {
	const [names, setNames] = useState<{ id: string; name: string }[]>([]);
	useEffect(() => {
		if (text.trim().length < 2) return setNames([]);
		const stop = new AbortController();
		const timer = setTimeout(async () => {
			const answer = await fetch(`${lookUp}${lookUp.includes('?') ? '&' : '?'}q=${encodeURIComponent(text)}`, {
				signal: stop.signal,
			}).catch(() => undefined);
			if (answer?.ok) setNames(((await answer.json()) as { id: number; name: string }[]).map(({ id, name }) => ({ id: `${id}`, name })));
		}, 200);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, [lookUp, text]);
	return names;
}
