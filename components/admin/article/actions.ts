import type { Action } from '#lib/desk/answer.ts';
import type { EditorArticle } from '#lib/desk/editor-article.ts';
import type { Move } from '#lib/desk/moves.ts';

export type MoveName = Exclude<Move, 'write' | 'edit' | 'translate'>;
export type MoveOrder = { id: number; move: MoveName; rev: number; note?: string; at?: number; override?: boolean };

/** What the page of an article can have done; its server hands these in. */
export type ArticleActions = {
	move: Action<MoveOrder, EditorArticle | undefined>;
	translate: Action<{ id: number; locale: 'vi' | 'en' }, number>;
	followSource: Action<{ id: number }, unknown>;
	setEmbargo: Action<{ id: number; until?: number }, unknown>;
	recover: Action<{ id: number }>;
	preview: Action<{ id: number }, string>;
};
