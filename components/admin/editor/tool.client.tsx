'use client';

import type { ReactNode } from 'react';
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';

type Props = { label: string; keys?: string; isOn?: boolean; isDisabled?: boolean; onPress: () => void; children: ReactNode };

/** One tool of a toolbar, with its name and keys shown at rest; `isOn` where it can be pressed in. */
export function Tool({ label, keys, isOn, isDisabled, onPress, children }: Props) {
	return (
		<TooltipTrigger delay={500}>
			{isOn === undefined ? (
				<Button className="tool" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
					{children}
				</Button>
			) : (
				<ToggleButton className="tool" aria-label={label} isSelected={isOn} isDisabled={isDisabled} onChange={onPress}>
					{children}
				</ToggleButton>
			)}
			<Tooltip className="tool-tip" offset={4}>
				{label}
				{keys && <kbd>{keys}</kbd>}
			</Tooltip>
		</TooltipTrigger>
	);
}
