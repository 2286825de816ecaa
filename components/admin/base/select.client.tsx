'use client';

import { Select as Base, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';

type Props<Value extends string> = {
	label: string;
	name?: string;
	value: Value;
	onChange: (value: Value) => void;
	options: { value: Value; text: string; isDisabled?: boolean }[];
	isDisabled?: boolean;
	/** What stands there as long as nothing is chosen. */
	placeholder?: string;
};

/** One of a few choices. */
export function Select<Value extends string>({ label, name, value, onChange, options, isDisabled, placeholder }: Props<Value>) {
	const choose = (key: unknown) => {
		const chosen = options.find((option) => option.value === key);
		if (chosen) onChange(chosen.value);
	};
	return (
		<Base className="field" name={name} value={value || null} onChange={choose} isDisabled={isDisabled} placeholder={placeholder}>
			<Label>{label}</Label>
			<Button className="button select-button">
				<SelectValue />
				<span aria-hidden="true">▾</span>
			</Button>
			<Popover className="popover">
				<ListBox items={options}>
					{({ value: id, text, isDisabled: isOff }) => (
						<ListBoxItem id={id} className="option" isDisabled={isOff ?? false}>
							{text}
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</Base>
	);
}
