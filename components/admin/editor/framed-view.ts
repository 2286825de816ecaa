import type { NodeViewRenderer } from '@tiptap/core';

export type Frame = {
	/** The attribute that the field of the frame writes. */
	attribute: string;
	label: string;
	placeholder: string;
	max: number;
	/** Where the field stands: before the content (a title) or after it (a source). */
	place: 'before' | 'after';
	/** The elements around the content, the outermost first; the content stands in the last. */
	tags: string[];
	className: string;
};

/** A block whose content is written in place, with one line of its own beside it: a title, a caption, a source. */
export function framedView(frame: Frame): NodeViewRenderer {
	return ({ node, getPos, editor }) => {
		const dom = elementOf('div', `framed ${frame.className}`);
		const contentDOM = nested(dom, frame.tags);
		const input = fieldOf(frame, !editor.isEditable);
		input.value = `${node.attrs[frame.attribute] ?? ''}`;
		dom[frame.place === 'before' ? 'prepend' : 'append'](input);
		input.addEventListener('input', () => {
			const pos = getPos();
			if (pos !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, frame.attribute, input.value));
		});
		input.addEventListener('keydown', (event) => {
			const pos = getPos();
			if (pos === undefined || event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
			event.preventDefault();
			editor.commands.focus(frame.place === 'before' || event.key === 'Escape' ? pos + 2 : endOf(editor.state.doc.nodeAt(pos), pos));
		});
		return {
			dom,
			contentDOM,
			update: (next) => {
				if (next.type !== node.type) return false;
				const value = `${next.attrs[frame.attribute] ?? ''}`;
				if (input.value !== value) input.value = value;
				return true;
			},
			stopEvent: (event) => event.target === input,
			ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
		};
	};
}

function endOf(node: { nodeSize: number } | null, pos: number): number {
	return pos + (node?.nodeSize ?? 1);
}

function fieldOf({ label, placeholder, max, attribute }: Frame, readOnly: boolean): HTMLInputElement {
	const input = document.createElement('input');
	Object.assign(input, { className: `framed-field framed-${attribute}`, maxLength: max, placeholder, readOnly, type: 'text' });
	input.setAttribute('aria-label', label);
	input.contentEditable = 'false';
	return input;
}

function nested(outer: HTMLElement, tags: string[]): HTMLElement {
	return tags.reduce((parent, tag) => parent.appendChild(elementOf(tag)), outer);
}

function elementOf(tag: string, className = ''): HTMLElement {
	const element = document.createElement(tag);
	if (className) element.className = className;
	return element;
}
