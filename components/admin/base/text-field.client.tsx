'use client';

import { TextField as Base, FieldError, Input, Label, Text, TextArea, type TextFieldProps } from 'react-aria-components';

type Props = Omit<TextFieldProps, 'className'> & { label: string; hint?: string; error?: string; rows?: number; placeholder?: string };

/** A line of text with its name, a hint and what is wrong with it; with `rows`, several lines. */
export function TextField({ label, hint, error, rows, placeholder, ...props }: Props) {
	// What the desk refused is shown, but must not stop the form from being sent again as an empty field does.
	const validationBehavior = error === undefined ? 'native' : 'aria';
	return (
		<Base {...props} className="field" isInvalid={error !== undefined || undefined} validationBehavior={validationBehavior}>
			<Label>{label}</Label>
			{rows === undefined ? (
				<Input className="input" placeholder={placeholder} />
			) : (
				<TextArea className="input" rows={rows} placeholder={placeholder} />
			)}
			{hint && (
				<Text slot="description" className="hint">
					{hint}
				</Text>
			)}
			<FieldError className="field-error">{error}</FieldError>
		</Base>
	);
}
