'use client';

import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fromEditor } from '#lib/document/from-editor.ts';
import type { Document } from '#lib/document/schema.ts';
import { toEditor } from '#lib/document/to-editor.ts';
import type { DeskKeys } from './desk-keys.ts';
import type { DocumentEditorProps } from './document-editor.client.tsx';
import { extensionsOf } from './extensions.ts';
import { type Arrivals, pasting } from './pasting.ts';

/** The editor over a document: tells every change, takes another text when one is given. */
export function useSurfaceEditor(props: DocumentEditorProps, keys: DeskKeys, arrivals: Arrivals): Editor | null {
	const { value, locale, isReadOnly, label } = props;
	const t = useTranslations('EditorFrames');
	const latest = useRef(props);
	latest.current = props;
	const live = useRef<Editor | null>(null);
	const last = useRef(value);
	const untitled = useMemo(() => ({ factBox: t('boxTitleHint'), pdf: t('pdfTitleHint') }), [t]);
	const [content] = useState(() => toEditor(value));
	const editorProps = useMemo(
		() => ({
			...pasting(() => live.current, arrivals),
			attributes: {
				class: 'editor-text',
				lang: locale,
				'aria-label': label,
				role: 'textbox',
				'aria-multiline': 'true',
				spellcheck: 'true',
			},
		}),
		[arrivals, locale, label],
	);
	const editor = useEditor({
		immediatelyRender: false,
		shouldRerenderOnTransaction: false,
		editable: !isReadOnly,
		extensions: useMemo(() => extensionsOf(frameWords(t), keys), [t, keys]),
		content,
		editorProps,
		onUpdate: ({ editor: changed }) => {
			last.current = fromEditor(changed.getJSON(), untitled);
			latest.current.onChange(last.current);
		},
	});
	live.current = editor;
	useEffect(() => {
		if (!editor || value === last.current) return;
		const isSame = sameText(last.current, fromEditor(toEditor(value), untitled));
		last.current = value;
		if (!isSame) replaceText(editor, value);
	}, [editor, value, untitled]);
	return editor;
}

function frameWords(t: ReturnType<typeof useTranslations<'EditorFrames'>>) {
	return {
		source: t('source'),
		sourceHint: t('sourceHint'),
		boxTitle: t('boxTitle'),
		boxTitleHint: t('boxTitleHint'),
		tableCaption: t('tableCaption'),
		tableCaptionHint: t('tableCaptionHint'),
		placeholder: t('placeholder'),
	};
}

function sameText(one: Document, other: Document): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** Puts another text in place of this one, the caret as near as it can be to where it was. */
function replaceText(editor: Editor, value: Document): void {
	const { from } = editor.state.selection;
	// A step of its own, so that undoing it brings back what stood here and no less.
	editor.view.dispatch(closeHistory(editor.state.tr));
	editor.commands.setContent(toEditor(value), { emitUpdate: false });
	editor.commands.setTextSelection(Math.min(from, editor.state.doc.content.size));
}
