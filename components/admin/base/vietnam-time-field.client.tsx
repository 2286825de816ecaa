'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState } from 'react';

type Props = { label: string; value?: number; onChange: (at: number | undefined) => void; isRequired?: boolean; isDisabled?: boolean };

/** A day and time in Vietnam, whatever zone the editor's own clock is in; told in ms, undefined while it is not whole. */
export function VietnamTimeField({ label, value, onChange, isRequired, isDisabled }: Props) {
	const t = useTranslations('VietnamTime');
	const format = useFormatter();
	const id = useId();
	const [at, setAt] = useState(value);
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
				onChange={(event) => {
					const chosen = readInVietnam(event.target.value);
					setAt(chosen);
					onChange(chosen);
				}}
				aria-describedby={`${id}-zone`}
			/>
			<span id={`${id}-zone`} className="hint">
				{/* The browser writes a date as its own language does; in words nobody takes the day for the month. */}
				{at === undefined ? t('zone') : t('written', { time: format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' }) })}
				{at !== undefined && at <= Date.now() && <strong> {t('past')}</strong>}
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
