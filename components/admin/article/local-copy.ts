import { ArticleContent } from '#lib/desk/article-content.ts';

/** A working copy that this browser keeps until the server has it. */
export type LocalCopy = { content: ArticleContent; rev: number; at: number };

const keyOf = (articleId: number) => `portal-draft-${articleId}`;

/** Keeps a copy in this browser; a browser without room or permission keeps none. */
export function keepLocalCopy(articleId: number, copy: LocalCopy): void {
	try {
		localStorage.setItem(keyOf(articleId), JSON.stringify(copy));
	} catch {
		// Private windows and full disks: the text is on the screen and with the server.
	}
}

/** The copy that a crash or a lost network left behind; undefined when there is none that can be read. */
export function findLocalCopy(articleId: number): LocalCopy | undefined {
	try {
		const copy: LocalCopy = JSON.parse(localStorage.getItem(keyOf(articleId)) ?? 'null');
		const content = ArticleContent.safeParse(copy?.content);
		return content.success && Number.isFinite(copy.at) ? { ...copy, content: content.data } : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets the copy. */
export function dropLocalCopy(articleId: number): void {
	try {
		localStorage.removeItem(keyOf(articleId));
	} catch {
		// As above.
	}
}
