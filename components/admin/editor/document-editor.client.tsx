'use client';

import { useState } from 'react';
import { documentOf } from '#lib/document/build.ts';
import type { Block, Document, Inline } from '#lib/document/schema.ts';
import { TextField } from '../base/text-field.client.tsx';

type Props = { value: Document; onChange: (document: Document) => void; locale: string; label: string };

/** Writes a text as plain lines: an empty line between paragraphs, `##` before a heading, `[words](address)` for a link. What is neither stands as `{{n}}` and stays. */
export function DocumentEditor({ value, onChange, label }: Props) {
	const [kept] = useState(value.content);
	const [text, setText] = useState(() => kept.map(sourceOf).join('\n\n'));
	const write = (next: string) => {
		setText(next);
		onChange(documentOf(...next.split(/\n\s*\n/).flatMap((part) => blockOf(part.trim(), kept))));
	};
	return <TextField label={label} value={text} onChange={write} rows={16} />;
}

function sourceOf(block: Block, place: number): string {
	const isPlain = block.type === 'paragraph' || block.type === 'heading';
	const words = isPlain ? (block.content ?? []).map(inlineSource) : [undefined];
	if (words.includes(undefined)) return `{{${place + 1}}}`;
	return (block.type === 'heading' ? `${'#'.repeat(block.attrs.level)} ` : '') + words.join('');
}

function inlineSource(node: Inline): string | undefined {
	if (node.type !== 'text') return undefined;
	const [mark, ...more] = node.marks ?? [];
	if (more.length > 0 || (mark && mark.type !== 'link')) return undefined;
	return mark ? `[${node.text}](${mark.attrs.href})` : node.text;
}

function blockOf(part: string, kept: Block[]): Block[] {
	if (part === '') return [];
	const old = kept[Number(/^\{\{(\d+)\}\}$/.exec(part)?.[1] ?? 0) - 1];
	if (old) return [old];
	const [, hashes, heading = ''] = /^(#{2,4}) +(.*)$/s.exec(part) ?? [];
	if (hashes)
		return [{ type: 'heading', attrs: { level: hashes.length === 2 ? 2 : hashes.length === 3 ? 3 : 4 }, content: inlinesOf(heading) }];
	return [{ type: 'paragraph', content: inlinesOf(part) }];
}

function inlinesOf(text: string): Inline[] {
	return text.split(/(\[[^\]]+\]\([^)\s]+\))/).flatMap((piece): Inline[] => {
		const [, words, href] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(piece) ?? [];
		if (words && href) return [{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }];
		return piece === '' ? [] : [{ type: 'text', text: piece.replaceAll('\n', ' ') }];
	});
}
