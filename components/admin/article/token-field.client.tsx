'use client';

import { Button as Plain, Tag, TagGroup, TagList } from 'react-aria-components';
import { TokenInput } from './token-input.client.tsx';

type Props = {
	id?: string;
	label: string;
	/** Of the list of what was chosen, and of the button that takes one out. */
	words: { chosen: string; add: string; remove: (name: string) => string };
	values: string[];
	onChange: (values: string[]) => void;
	/** Where names are looked up: what was typed ends the address. */
	source: string;
	isReadOnly: boolean;
	create?: { say: (name: string) => string; hint: string };
};

/** Several names, chosen from those that exist or new ones. */
export function TokenField({ id, label, words, values, onChange, source, isReadOnly, create }: Props) {
	const remove = (keys: Set<unknown>) => onChange(values.filter((value) => !keys.has(value)));
	return (
		<div className="field" id={id}>
			<span className="field-label" aria-hidden="true">
				{words.chosen}
			</span>
			{values.length > 0 && (
				<TagGroup aria-label={words.chosen} onRemove={isReadOnly ? undefined : remove}>
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
				<TokenInput
					label={label}
					addWord={words.add}
					source={source}
					onAdd={(name) => values.includes(name) || onChange([...values, name])}
					{...(create && { create })}
				/>
			)}
		</div>
	);
}
