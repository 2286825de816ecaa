'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';

type Props = { label: string; value?: number; onChange: (at: number | undefined) => void; isRequired?: boolean; isDisabled?: boolean };

/** A day and time in Vietnam, whatever zone the editor's own clock is in; told in ms, undefined while it is not whole. */
export function VietnamTimeField({ label, value, onChange, isRequired, isDisabled }: Props) {
	const t = useTranslations('VietnamTime');
	const id = useId();
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				className="input"
				type="datetime-local"
				required={isRequired}
				disabled={isDisabled}
				defaultValue={value === undefined ? undefined : writtenInVietnam(value)}
				onChange={(event) => onChange(readInVietnam(event.target.value))}
				aria-describedby={`${id}-zone`}
			/>
			<span id={`${id}-zone`} className="hint">
				{t('zone')}
			</span>
		</div>
	);
}

const offset = 7 * 3_600_000;
const writtenInVietnam = (at: number) => new Date(at + offset).toISOString().slice(0, 16);

function readInVietnam(text: string): number | undefined {
	const at = Date.parse(`${text}:00+07:00`);
	return Number.isNaN(at) ? undefined : at;
}
