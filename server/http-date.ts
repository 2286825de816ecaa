/** The moment (ms) that a header names (RFC 9110, 5.6.7); undefined when it is no date. The oldest of the three forms does not say GMT, but means it. */
export function readHttpDate(text: string | undefined): number | undefined {
	if (text === undefined || !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d(?: GMT| \d{4})$/.test(text)) return undefined;
	const at = Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`);
	return Number.isNaN(at) ? undefined : at;
}
