/** Messages that the readers' script carries in every language: what it says only once something has happened. */
export const readerWords = [
	'Video.invalid',
	'Video.detail.malformed',
	'Video.detail.unavailable',
	'Video.detail.embed_disabled',
	'Video.elsewhere',
	'Video.play',
	'Viewer.label',
	'Viewer.position',
	'Viewer.previous',
	'Viewer.next',
	'Viewer.close',
	'Share.copied',
	'Voice.pause',
	'Voice.resume',
] as const;

export type ReaderWord = (typeof readerWords)[number];
