/** How far a partner has read: changes up to a number, and scheduled articles up to a minute (ms) and the last id at it. */
export type WireCursor = { seq: number; dueAt: number; dueId: number };

export const wireStart: WireCursor = { seq: 0, dueAt: 0, dueId: 0 };

/** The cursor as partners hand it back. */
export function writeCursor({ seq, dueAt, dueId }: WireCursor): string {
	return [seq, dueAt, dueId].map((number) => number.toString(36)).join('.');
}

/** The cursor of a text that a partner was given; undefined for any other. */
export function readCursor(text: string): WireCursor | undefined {
	if (!/^[0-9a-z]{1,11}\.[0-9a-z]{1,11}\.[0-9a-z]{1,11}$/.test(text)) return undefined;
	const [seq = -1, dueAt = -1, dueId = -1] = text.split('.').map((number) => Number.parseInt(number, 36));
	return [seq, dueAt, dueId].every(Number.isSafeInteger) ? { seq, dueAt, dueId } : undefined;
}
