'use client';

import { isoWithOffset, parseDate } from '#lib/dates.ts';
import { TextField } from '../base/text-field.client.tsx';

type Props = { label: string; hint?: string; value: number | null; onChange: (moment: number | null) => void; isRequired?: boolean };

/** A day and a minute in Vietnam's time, wherever the browser is; in ms, null while it is empty. */
export function MomentField({ label, hint, value, onChange, isRequired = false }: Props) {
	const shown = value === null ? '' : isoWithOffset(new Date(value)).slice(0, 16);
	return (
		<TextField
			label={label}
			hint={hint}
			type="datetime-local"
			value={shown}
			onChange={(text) => onChange(parseDate(text)?.getTime() ?? null)}
			isRequired={isRequired}
		/>
	);
}
