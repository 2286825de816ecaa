'use client';

import { documentOf, paragraph } from '#lib/document/build.ts';
import { plainText } from '#lib/document/plain-text.ts';
import type { Document } from '#lib/document/schema.ts';
import { TextField } from '../base/text-field.client.tsx';

type Props = {
	value: Document;
	onChange: (document: Document) => void;
	locale: 'vi' | 'en';
	isReadOnly?: boolean;
	label: string;
	onPictures?: (files: File[]) => Promise<unknown>;
	pickPictures?: () => Promise<unknown>;
};

export function DocumentEditor({ value, onChange, isReadOnly, label }: Props) {
	return (
		<TextField
			label={label}
			rows={12}
			value={plainText(value)}
			isReadOnly={isReadOnly}
			onChange={(text) => onChange(documentOf(...text.split('\n').map(paragraph)))}
		/>
	);
}
