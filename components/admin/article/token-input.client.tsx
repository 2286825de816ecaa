'use client';

import { useState } from 'react';
import { ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { fold } from '#lib/text/fold.ts';
import { Button } from '../base/button.client.tsx';
import { askNames, type Named, useNames } from '../base/use-names.ts';

type Props = {
	label: string;
	addWord: string;
	source: string;
	/** What the choice says that makes a new name, where one is not made by merely writing it. */
	create?: { say: (name: string) => string; hint: string };
	onAdd: (name: string) => void;
};

/** The id of the choice that makes a new name. */
const fresh = 0;
const sameName = (one: string, other: string) => fold(one) === fold(other);

/** A line in which a name is typed, and those that exist are offered. With `create`, a new one is made only by choosing so. */
export function TokenInput({ label, addWord, source, create, onAdd }: Props) {
	const [text, setText] = useState('');
	const found = useNames(source, text, 2);
	const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
	const add = (added: string) => {
		if (added !== '') onAdd(added);
		setText('');
	};
	const isNew = create !== undefined && name.length > 1 && !found.some((each) => sameName(each.name, name));
	const items: (Named & { isNew?: boolean })[] = isNew ? [...found, { id: fresh, name, isNew }] : found;
	/** What was typed is one that exists, or stays where it is until somebody says that it is new. */
	const settle = async () => {
		if (!create) return add(name);
		const existing = (await askNames(source, name)).find((each) => sameName(each.name, name));
		if (existing) add(existing.name);
	};
	return (
		<ComboBox
			className="field"
			allowsCustomValue
			menuTrigger="input"
			inputValue={text}
			onInputChange={setText}
			items={items}
			onChange={(key) => add(items.find(({ id }) => id === key)?.name ?? '')}
			value={null}
			defaultFilter={() => true}
		>
			<Label className="visually-hidden">{label}</Label>
			{/* Before the combo box hears of it: Enter would close the list that holds the choice to make a new name. */}
			<Group
				className="row token-row"
				onKeyDownCapture={(event) => {
					const { target } = event;
					if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.getAttribute('aria-activedescendant')) return;
					event.preventDefault();
					event.stopPropagation();
					void settle();
				}}
			>
				<Input className="input" placeholder={label} />
				{!create && (
					// A button of its own: within a combo box it would be the one that opens the suggestions, by name and deed.
					<Button slot={null} onPress={() => add(name)} isDisabled={name === ''}>
						{addWord}
					</Button>
				)}
			</Group>
			{create && (
				<Text slot="description" className="hint">
					{create.hint}
				</Text>
			)}
			<Popover className="popover">
				<ListBox<Named & { isNew?: boolean }>>
					{({ id, name: shown, isNew: isMade }) => (
						<ListBoxItem id={id} textValue={shown} className="option">
							{isMade && create ? create.say(shown) : shown}
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</ComboBox>
	);
}
