import { fileUses } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';

/** The block that shows a stored file in a text: a recording, a document under its name, or a film. */
export function fileNode({ fileId, extension, name, videoId }: LibraryFile): { type: string; attrs: Record<string, unknown> } {
	const use = fileUses[extension];
	if (use === 'film' && videoId !== undefined) return { type: 'video', attrs: { videoId, caption: '' } };
	if (use === 'sound') return { type: 'audio', attrs: { fileId, caption: '' } };
	return { type: 'pdf', attrs: { fileId, title: name.replace(/\.pdf$/i, '').slice(0, 300) } };
}
