'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { type Named, useNames } from '../base/use-names.ts';

type Props = { label: string; source: string; except: number; onChoose: (chosen: Named | undefined) => void };

/** A name chosen from those that the desk knows, found with or without accents. */
export function NamePicker({ label, source, except, onChoose }: Props) {
	const t = useTranslations('NameSearch');
	const [text, setText] = useState('');
	const items = useNames(source, text).filter(({ id }) => id !== except);
	return (
		<ComboBox
			className="field"
			items={items}
			inputValue={text}
			onInputChange={setText}
			onChange={(key) => onChoose(items.find(({ id }) => id === key))}
			allowsEmptyCollection
			menuTrigger="input"
		>
			<Label>{label}</Label>
			<Input className="input" />
			<Popover className="popover">
				<ListBox<Named> renderEmptyState={() => <span className="option">{t('none')}</span>}>
					{({ id, name }) => (
						<ListBoxItem id={id} textValue={name} className="option">
							{name}
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</ComboBox>
	);
}
