const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The text in one line of at most `most` letters (UTF-16 units), cut between words, with an ellipsis where something was left out. A text that is
 * one long word is cut between letters, never inside one.
 */
export function cutText(text: string, most: number): string {
	const line = text
		.slice(0, most * 8)
		.replace(/\s+/g, ' ')
		.trim();
	if (line.length <= most) return line;
	const end = line.lastIndexOf(' ', most - 1);
	const kept = end > most / 2 ? line.slice(0, end) : wholeLetters(line, most - 1);
	return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

function wholeLetters(line: string, most: number): string {
	let end = 0;
	for (const { index, segment } of graphemes.segment(line.slice(0, most))) {
		const next = index + segment.length;
		if (next < most) end = next;
	}
	return line.slice(0, end);
}
