type Entry = { id: number; action: string; by: string; at: number; note: string; until: string };

/** Moves after which the minute that was set before no longer counts. */
const ending = new Set(['schedule', 'unschedule', 'publish', 'publishAtOnce']);

/** The log of an article, the newest first, with what nobody did: a scheduled story that appeared at its minute (ms). */
export function withAppearances<Some extends Entry>(entries: Some[], now: number): (Some | Entry)[] {
	return entries.reduceRight<(Some | Entry)[]>((told, entry, place) => {
		const minute = entry.action === 'schedule' ? Date.parse(entry.until) : Number.NaN;
		const next = entries.slice(0, place).findLast(({ action }) => ending.has(action));
		if (!(minute <= now) || (next && next.at < minute)) return told;
		// Above what was done before that minute, below what was done after it.
		const above = told.findIndex((each) => each === entry || each.at < minute);
		return told.toSpliced(above, 0, { id: -entry.id, action: 'appear', by: '', at: minute, note: '', until: '' });
	}, entries);
}
