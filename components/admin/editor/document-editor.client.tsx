'use client';

import { EditorContent } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type FocusEvent, useMemo, useRef, useState } from 'react';
import type { Document } from '#lib/document/schema.ts';
import { FilePicker } from '../files/file-picker.client.tsx';
import { EditorToolbar } from './editor-toolbar.client.tsx';
import { LinkDialog } from './link-dialog.client.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.client.tsx';
import { SurfaceContext } from './surface-context.client.tsx';
import { type PickedPicture, useInserts } from './use-inserts.client.tsx';
import { useSurfaceEditor } from './use-surface-editor.client.tsx';
import { VideoDialog } from './video-dialog.client.tsx';
import { WordCount } from './word-count.client.tsx';

export type DocumentEditorProps = {
	/** The text. Its own last output may come back without the caret moving; any other text replaces what stands here, and can be undone. */
	value: Document;
	/** Gets the text after every change; it always fits the schema. */
	onChange: (document: Document) => void;
	/** The focus has left the surface and its tools. */
	onBlur?: () => void;
	locale: 'vi' | 'en';
	isReadOnly?: boolean;
	label: string;
	/** Stores pictures that were dropped or pasted. */
	onPictures?: (files: File[]) => Promise<PickedPicture[]>;
	/** Lets the user choose pictures of the library; none when they think better of it. */
	pickPictures?: () => Promise<PickedPicture[]>;
};

/** The writing surface: a document in the paper's type, its tools above it and its length below. */
export function DocumentEditor(props: DocumentEditorProps) {
	// Fields inside blocks are made read-only when they are made.
	return <Surface key={props.isReadOnly ? 'read' : 'write'} {...props} />;
}

type Open = 'link' | 'help' | 'video' | 'file' | undefined;

function Surface(props: DocumentEditorProps) {
	const { value, onBlur, locale, isReadOnly = false } = props;
	const t = useTranslations('DocumentEditor');
	const [open, setOpen] = useState<Open>();
	const bar = useRef<HTMLDivElement>(null);
	const keys = useMemo(
		() => ({
			openLink: () => setOpen('link'),
			openHelp: () => setOpen('help'),
			focusToolbar: () => bar.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus(),
		}),
		[],
	);
	const inserting = useInserts(props, { openVideo: () => setOpen('video'), openFile: () => setOpen('file') });
	const editor = useSurfaceEditor(props, keys, inserting.arrivals);
	inserting.editor.current = editor;
	const blurred = (event: FocusEvent<HTMLFieldSetElement>) => {
		if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
	};
	const close = () => setOpen(undefined);
	return (
		<fieldset className="editor" aria-label={t('label')} data-read-only={isReadOnly || undefined} onBlur={blurred}>
			{editor && !isReadOnly && (
				<>
					<EditorToolbar editor={editor} inserts={inserting.inserts} openLink={keys.openLink} openHelp={keys.openHelp} barRef={bar} />
					<LinkDialog editor={editor} locale={locale} isOpen={open === 'link'} onClose={close} />
					<VideoDialog isOpen={open === 'video'} onClose={close} onVideo={inserting.putVideo} />
					<FilePicker
						isOpen={open === 'file'}
						onClose={close}
						onPick={(file) => {
							close();
							setTimeout(() => inserting.putFile(file), 50);
						}}
					/>
					<ShortcutsDialog isOpen={open === 'help'} onClose={close} />
				</>
			)}
			<SurfaceContext value={inserting.surface}>
				<EditorContent editor={editor} className="editor-paper" />
			</SurfaceContext>
			<p className="editor-foot">
				<WordCount document={value} />
				<span role="status">{inserting.isStoring && t('storing')}</span>
			</p>
		</fieldset>
	);
}
