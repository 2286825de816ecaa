'use client';

import type { Editor, JSONContent } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { fileNode } from '../files/file-node.ts';
import { isMediaFile, uploadFile } from '../files/upload-file.ts';
import { useBringIn } from '../media/use-bring-in.ts';
import { heldPlace, insertBlocks } from './insert-blocks.ts';
import type { Inserts } from './insert-menu.client.tsx';
import type { Arrivals } from './pasting.ts';
import { registerVideo } from './register-video.ts';
import type { FigureJson, Surface } from './surface-context.client.tsx';

export type PickedPicture = { imageId: number; alt: string; caption: string; credit: string; focus?: [number, number] };

type Ways = {
	onPictures?: (files: File[]) => Promise<PickedPicture[]>;
	pickPictures?: () => Promise<PickedPicture[]>;
};

const figureOf = ({ imageId, alt, caption, credit, focus }: PickedPicture): FigureJson => ({
	type: 'figure',
	attrs: { imageId, alt, caption, credit, focus: focus ?? null },
});

/** Several pictures that come together stand together. */
const blocksOf = (figures: FigureJson[], isGallery = figures.length > 1): JSONContent[] =>
	isGallery && figures.length > 0 ? [{ type: 'gallery', content: figures }] : figures;

const line = { type: 'paragraph' };
const row = (type: string) => ({ type: 'tableRow', content: [1, 2, 3].map(() => ({ type, content: [line] })) });
const emptyTable = { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] };
const emptyBox = { type: 'factBox', content: [line] };

/** How pictures, videos and other blocks get into the text, and whether pictures are being stored. */
export function useInserts({ onPictures, pickPictures }: Ways, { openVideo, openFile }: { openVideo: () => void; openFile: () => void }) {
	const t = useTranslations('DocumentEditor');
	const refusal = useRefusalText();
	const bringFiles = useBringIn(uploadFile);
	const editor = useRef<Editor | null>(null);
	const [storing, setStoring] = useState(0);

	const pick = pickPictures && (async () => (await pickPictures()).map(figureOf));
	const insertPicked = async (isGallery: boolean) => {
		const at = editor.current && heldPlace(editor.current, editor.current.state.selection.to);
		const figures = (await pick?.()) ?? [];
		const place = at?.end();
		put(blocksOf(figures, isGallery), place);
	};
	const store = async (files: File[], at: number) => {
		if (!editor.current) return;
		const others = files.filter(isMediaFile);
		if (others.length > 0) return storeFiles(others, at);
		if (!onPictures) return say({ kind: 'alert', text: t('noPictures') });
		const held = heldPlace(editor.current, at);
		setStoring((count) => count + 1);
		const stored = await onPictures(files).catch(() => undefined);
		setStoring((count) => count - 1);
		const place = held.end();
		if (!stored) say({ kind: 'alert', text: t('picturesFailed') });
		else if (editor.current) insertBlocks(editor.current, blocksOf(stored.map(figureOf)), place);
	};
	const storeFiles = async (files: File[], at: number) => {
		const held = editor.current && heldPlace(editor.current, at);
		setStoring((count) => count + 1);
		const stored = await bringFiles(files);
		setStoring((count) => count - 1);
		const place = held?.end();
		if (editor.current && stored.length > 0) insertBlocks(editor.current, stored.map(fileNode), place);
	};
	const put = (blocks: JSONContent[], at?: number) => {
		if (editor.current) insertBlocks(editor.current, blocks, at);
		editor.current?.view.focus();
	};
	const putVideo = (videoId: number, at?: number) => put([{ type: 'video', attrs: { videoId, caption: '' } }], at);
	const putFile = (file: LibraryFile) => put([fileNode(file)]);
	const takeVideo = async (address: string) => {
		const held = editor.current && heldPlace(editor.current, editor.current.state.selection.to);
		const answer = await registerVideo(address);
		const place = held?.end();
		if (answer.ok) return putVideo(answer.value.videoId, place);
		say({ kind: 'alert', text: refusal(answer) });
		editor.current?.commands.insertContentAt(place ?? 0, address);
	};
	const chain = () => editor.current?.chain().focus();
	const inserts: Inserts = {
		figure: pick && (() => void insertPicked(false)),
		gallery: pick && (() => void insertPicked(true)),
		video: openVideo,
		file: openFile,
		table: () => put([emptyTable]),
		factBox: () => (editor.current?.can().toggleWrap('factBox') ? chain()?.toggleWrap('factBox').run() : put([emptyBox])),
		horizontalRule: () => chain()?.setHorizontalRule().run(),
	};
	// The editor is made once and keeps the first of these: they look up what is current.
	const current = useRef({ store, takeVideo, t });
	current.current = { store, takeVideo, t };
	const arrivals = useMemo<Arrivals>(
		() => ({
			onFiles: (files, at) => void current.current.store(files, at),
			onVideo: (address) => void current.current.takeVideo(address),
			onPlain: () => say({ text: current.current.t('plain') }),
			onLeftOut: (left) => say({ text: current.current.t('leftOut', left) }),
		}),
		[],
	);
	const surface: Surface = { pickFigures: pick };
	return { editor, inserts, arrivals, surface, putVideo: (videoId: number) => putVideo(videoId), putFile, isStoring: storing > 0 };
}
