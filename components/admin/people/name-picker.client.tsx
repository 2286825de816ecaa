'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';

type Named = { id: number; name: string };
type Props = { label: string; source: string; except: number; onChoose: (chosen: Named | undefined) => void };

/** How long (ms) after the last letter names are asked for. */
const pause = 150;

/** A name chosen from those that the desk knows, found with or without accents. */
export function NamePicker({ label, source, except, onChoose }: Props) {
	const t = useTranslations('NameSearch');
	const [text, setText] = useState('');
	const [items, setItems] = useState<Named[]>([]);
	useEffect(() => {
		const stop = new AbortController();
		const timer = setTimeout(() => {
			void fetch(source + encodeURIComponent(text), { signal: stop.signal })
				.then((answer) => (answer.ok ? answer.json() : []))
				.then((found: Named[]) => setItems(found.filter(({ id }) => id !== except)))
				.catch(() => undefined);
		}, pause);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, [source, text, except]);
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
