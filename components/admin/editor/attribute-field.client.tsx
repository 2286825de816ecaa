'use client';

import { useEffect, useId, useRef, useState } from 'react';

type Props = {
	label: string;
	value: string;
	max: number;
	rows?: number;
	isReadOnly: boolean;
	isDisabled?: boolean;
	placeholder?: string;
	describedBy?: string;
	isInvalid?: boolean;
	onChange: (value: string) => void;
};

/** A line of text that belongs to a block. It keeps its own copy while it is written, since what comes back of a block comes late. */
export function AttributeField({ label, value, max, rows, isReadOnly, isDisabled, placeholder, describedBy, isInvalid, onChange }: Props) {
	const id = useId();
	const [text, setText] = useState(value);
	const sent = useRef(value);
	useEffect(() => {
		if (value === sent.current) return;
		sent.current = value;
		setText(value);
	}, [value]);
	const write = (words: string) => {
		sent.current = words;
		setText(words);
		onChange(words);
	};
	const shared = {
		...{ id, className: 'input', value: text, maxLength: max, readOnly: isReadOnly, disabled: isDisabled, placeholder },
		'aria-describedby': describedBy,
		'aria-invalid': isInvalid || undefined,
	};
	return (
		<div className="field block-field">
			<label htmlFor={id}>{label}</label>
			{rows === undefined ? (
				<input {...shared} type="text" onChange={(event) => write(event.target.value)} />
			) : (
				<textarea {...shared} rows={rows} onChange={(event) => write(event.target.value)} />
			)}
		</div>
	);
}
