/** A revision as it is kept; `isText`: the first with its number, which is where that text comes from. */
type Kept = { id: number; rev: number; kind: RevisionKind; note: string; at: number; by: string; isText: boolean };

type Move = 'submit' | 'return' | 'approve' | 'publish' | 'schedule';
type Save = 'first' | 'save' | 'restore' | 'merge';
export type RevisionKind = Move | Save;

/** One line of a history: a text with a number of its own, or what was done with it, which leaves the text as it is. */
export type RevisionRow =
	| { row: 'text'; id: number; rev: number; kind: Save | 'auto'; note: string; at: number; by: string }
	| { row: 'move'; id: number; rev: number; kind: Move; note: string; at: number; by: string };

const moves: readonly RevisionKind[] = ['submit', 'return', 'approve', 'publish', 'schedule'];
const isMove = (kind: RevisionKind): kind is Move => moves.includes(kind);

/** The lines of a history from its revisions, in their order. A move of a text that only saved itself shows both: the text is kept by it. */
export function revisionRows(revisions: Kept[]): RevisionRow[] {
	return revisions.flatMap(({ isText, kind, ...kept }): RevisionRow[] => {
		if (!isMove(kind)) return [{ ...kept, row: 'text', kind }];
		const move = { ...kept, row: 'move', kind } as const;
		return isText ? [move, { ...kept, row: 'text', kind: 'auto', note: '', by: '' }] : [move];
	});
}
