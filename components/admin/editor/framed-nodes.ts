import { Node, wrappingInputRule } from '@tiptap/core';
import { Table } from '@tiptap/extension-table';
import { framedView } from './framed-view.ts';

/** What the fields beside quotations, fact boxes and tables are called. */
export type FrameWords = Record<
	'source' | 'sourceHint' | 'boxTitle' | 'boxTitleHint' | 'tableCaption' | 'tableCaptionHint' | 'placeholder',
	string
>;

const attribute = (name: string) => ({
	[name]: {
		default: '',
		parseHTML: (element: HTMLElement) => element.dataset[name] ?? '',
		renderHTML: (attrs: Record<string, unknown>) => (attrs[name] ? { [`data-${name}`]: attrs[name] } : {}),
	},
});

const plain = '(paragraph | bulletList | orderedList)+';

/** Blocks with a line of their own beside their content, in the user's words. */
export function framedNodes(words: FrameWords) {
	const quote = { attribute: 'source', label: words.source, placeholder: words.sourceHint, max: 300, place: 'after' } as const;
	const box = { attribute: 'title', label: words.boxTitle, placeholder: words.boxTitleHint, max: 200, place: 'before' } as const;
	const table = {
		attribute: 'caption',
		label: words.tableCaption,
		placeholder: words.tableCaptionHint,
		max: 500,
		place: 'before',
	} as const;
	return [
		Node.create({
			name: 'blockquote',
			group: 'block',
			content: plain,
			defining: true,
			addAttributes: () => attribute('source'),
			parseHTML: () => [{ tag: 'blockquote' }],
			renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
			addInputRules() {
				return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
			},
			addKeyboardShortcuts: () => ({ 'Mod-Shift-b': ({ editor }) => editor.commands.toggleWrap('blockquote') }),
			addNodeView: () => framedView({ ...quote, tags: ['blockquote'], className: 'framed-quote' }),
		}),
		Node.create({
			name: 'factBox',
			group: 'block',
			content: plain,
			defining: true,
			addAttributes: () => attribute('title'),
			parseHTML: () => [{ tag: 'aside[data-block="factBox"]' }],
			renderHTML: ({ HTMLAttributes }) => ['aside', { 'data-block': 'factBox', ...HTMLAttributes }, 0],
			addNodeView: () => framedView({ ...box, tags: ['div'], className: 'framed-box' }),
		}),
		Table.extend({
			addAttributes: () => attribute('caption'),
			addNodeView: () => framedView({ ...table, tags: ['div', 'table', 'tbody'], className: 'framed-table' }),
		}),
	];
}
