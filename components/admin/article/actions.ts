import type { EditorArticle } from '#lib/desk/editor-article.ts';
import type { Move } from '#lib/desk/moves.ts';

type Answer<Value> = { ok: true; value: Value } | { ok: false; refused: string; detail: Record<string, unknown> };
export type MoveName = Exclude<Move, 'write' | 'edit' | 'translate'>;
export type MoveOrder = { id: number; move: MoveName; rev: number; note?: string; at?: number; override?: boolean };

/** What the page of an article can have done; its server hands these in. */
export type ArticleActions = {
	move(order: MoveOrder): Promise<Answer<EditorArticle | undefined>>;
	translate(order: { id: number; locale: 'vi' | 'en' }): Promise<Answer<number>>;
	followSource(order: { id: number }): Promise<Answer<unknown>>;
	setEmbargo(order: { id: number; until?: number }): Promise<Answer<unknown>>;
	preview(order: { id: number }): Promise<Answer<string>>;
};
