import type { Editor } from '@tiptap/core';
import { DOMSerializer } from '@tiptap/pm/model';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import { linkAddress } from '#lib/document/link-address.ts';
import { toEditor } from '#lib/document/to-editor.ts';
import { pastedDocument } from '#lib/html/pasted-document.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { classify } from '#lib/video/classify.ts';
import { isMediaFile } from '../files/upload-file.ts';

/** What is done with what comes along with a text, or instead of one. `at` is the place in the text. */
export type Arrivals = {
	onFiles: (files: File[], at: number) => void;
	onVideo: (address: string) => void;
	/** Only the words came in, without their structure. */
	onPlain: () => void;
	onLeftOut: (left: { pictures: number; videos: number }) => void;
};

/** What was copied on this surface comes back as it was, within the schema. */
const isOurs = (html: string) => html.includes('data-pm-slice');

/** How the surface takes what is pasted or dropped on it. */
export function pasting(editorOf: () => Editor | null, arrivals: Arrivals): EditorProps {
	return {
		transformPastedHTML: (html, view) => (isOurs(html) ? html : cleaned(html, view, arrivals)),
		transformPastedText: normalizeText,
		handlePaste: (view, event, slice) =>
			pasted(view, event, editorOf(), arrivals) || (slice.size === 0 && pastedPlain(view, event, arrivals)),
		handleDrop: (view, event, _, moved) => {
			const files = mediaIn(event.dataTransfer);
			if (moved || files.length === 0) return false;
			event.preventDefault();
			arrivals.onFiles(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to);
			return true;
		},
	};
}

function cleaned(html: string, view: EditorView, { onLeftOut }: Arrivals): string {
	const pasted = pastedDocument(html);
	if (!pasted) return '';
	const { document: story, pictures, videos } = pasted;
	if (pictures + videos > 0) onLeftOut({ pictures, videos });
	if (story.content.length === 0) return '';
	const { schema } = view.state;
	const holder = document.createElement('div');
	holder.append(DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(toEditor(story)).content));
	return holder.innerHTML;
}

function pasted(view: EditorView, event: ClipboardEvent, editor: Editor | null, arrivals: Arrivals): boolean {
	const data = event.clipboardData;
	if (!data || !editor) return false;
	const files = mediaIn(data);
	// Word and Excel lay a picture of the text beside the text itself.
	if (files.length > 0 && !hasWords(data.getData('text/html'))) {
		arrivals.onFiles(files, view.state.selection.to);
		return true;
	}
	return pastedAddress(view, data.getData('text/plain').trim(), editor, arrivals);
}

/** Where nothing is left of what was pasted, or it was too large to be read, its plain words come in; without any, what is selected stays. */
function pastedPlain(view: EditorView, event: ClipboardEvent, { onPlain }: Arrivals): boolean {
	const words = event.clipboardData?.getData('text/plain') ?? '';
	if (words.trim() === '') return true;
	onPlain();
	return view.pasteText(words);
}

/** An address alone: on an empty line that of a video becomes a video, over selected words it becomes their link. */
function pastedAddress(view: EditorView, text: string, editor: Editor, { onVideo }: Arrivals): boolean {
	if (!/^https?:\/\/\S+$/.test(text)) return false;
	const { selection } = view.state;
	if (!selection.empty) {
		const href = linkAddress(text, window.location.origin);
		return href !== undefined && selection.$from.sameParent(selection.$to) && editor.commands.setMark('link', { href });
	}
	const isEmptyLine = selection.$from.depth === 1 && selection.$from.parent.content.size === 0;
	if (!isEmptyLine || classify(text).state !== 'unchecked') return false;
	onVideo(text);
	return true;
}

function mediaIn(data: DataTransfer | null): File[] {
	return [...(data?.files ?? [])].filter(
		({ type, name }) => type.startsWith('image/') || isMediaFile({ type }) || /\.hei[cf]$/i.test(name),
	);
}

function hasWords(html: string): boolean {
	return html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>/g, '').trim() !== '';
}
