import { Fragment, type ReactNode } from 'react';
import type { Inline, Mark } from '#lib/document/schema.ts';

/** A run of text with its marks. */
export function Inlines({ content = [] }: { content?: Inline[] }) {
	return content.map((node, place) => (
		<Fragment key={place}>{node.type === 'hardBreak' ? <br /> : (node.marks ?? []).reduceRight(marked, node.text)}</Fragment>
	));
}

function marked(inside: ReactNode, mark: Mark): ReactNode {
	switch (mark.type) {
		case 'bold':
			return <strong>{inside}</strong>;
		case 'italic':
			return <em>{inside}</em>;
		case 'link':
			return <a href={mark.attrs.href}>{inside}</a>;
	}
}
