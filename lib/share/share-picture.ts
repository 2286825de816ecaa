import { createHash } from 'node:crypto';
import type { Article, Focus, Picture } from '../content.ts';
import { isLocale, type Locale } from '../locales.ts';
import { mediaPath } from '../media.ts';
import { cutText } from '../text/cut-text.ts';
import { isPlayable } from '../video/states.ts';
import { type ShareForm, shareForms } from './forms.ts';

/** What a shared link shows: a picture cut around a point, or a card with words where there is none. */
export type ShareSource =
	| { kind: 'picture'; hash: string; width: number; height: number; focus?: Focus; alt: string }
	| { kind: 'card'; title: string; label: string; masthead: string; alt: string };

/** Whose picture it is: an article's, by its id, or the paper's own in a language. */
export type ShareSubject = number | Locale;

/** Pictures with fewer pixels would be a blur at the size in which networks show them. */
const [leastWidth, leastHeight] = [600, 315];
/** The letters of a headline that a card has room for, and those of what stands around it. */
const [titleLetters, labelLetters] = [180, 48];
/** Grows when pictures or cards are to be made differently: their addresses are kept for ever. */
const edition = 2;

/** What a link to an article shows: its own picture, the poster of its video, the first picture in its text, or else a card. */
export function shareOfArticle(article: Article, masthead: string): ShareSource {
	const { picture, focus, alt, video, title, section } = article;
	const poster = video && isPlayable(video.video.state) ? video.video.poster : undefined;
	return (
		usable(picture, alt || title, focus) ??
		usable(poster, video?.caption || title) ??
		firstInText(article) ??
		cardOf(title, section.name, masthead)
	);
}

/** What a link to any other page shows: the paper's name, and what it says of itself. */
export function shareOfPaper(name: string, tagline = ''): ShareSource {
	return cardOf(name, tagline, '');
}

function cardOf(title: string, label: string, masthead: string): ShareSource {
	const alt = cutText(title, titleLetters);
	return { kind: 'card', title: alt, label: cutText(label, labelLetters), masthead: cutText(masthead, labelLetters), alt };
}

function usable(picture: Picture | undefined, alt: string, focus?: Focus): ShareSource | undefined {
	if (!picture?.hash || picture.width < leastWidth || picture.height < leastHeight) return undefined;
	return { kind: 'picture', hash: picture.hash, width: picture.width, height: picture.height, focus, alt: cutText(alt, 400) };
}

function firstInText({ document, media, title }: Article): ShareSource | undefined {
	const figures = document.content.flatMap((block) => (block.type === 'figure' ? [block] : block.type === 'gallery' ? block.content : []));
	for (const { attrs } of figures) {
		const found = usable(media.pictures.get(attrs.imageId), attrs.alt || title, attrs.focus ?? undefined);
		if (found) return found;
	}
	return undefined;
}

/** What a stored picture or card is called: it changes with everything that can be seen on it. */
export function shareDigest(source: ShareSource, form: ShareForm): string {
	const seen = source.kind === 'picture' ? [source.hash, source.focus ?? null] : [source.title, source.label, source.masthead];
	return createHash('sha256')
		.update(JSON.stringify([edition, form, ...seen]))
		.digest('hex')
		.slice(0, 24);
}

/** The path of what a shared link shows: good for ever, since another picture has another one. */
export function sharePath(subject: ShareSubject, form: ShareForm, source: ShareSource): string {
	return mediaPath(`share-${subject}-${form}-${shareDigest(source, form)}.jpg`);
}

export type ShareName = { subject: ShareSubject; form: ShareForm; digest: string };

const names = /^share-([1-9]\d{0,14}|[a-z]{2,8})-([a-z]+)-([0-9a-f]{24})\.jpg$/;

/** What the name of a shared picture says; undefined when it is not the name of one. */
export function parseShareName(name: string): ShareName | undefined {
	const [, subject = '', form = '', digest = ''] = names.exec(name) ?? [];
	if (!isShareForm(form)) return undefined;
	if (/^\d/.test(subject)) return { subject: Number(subject), form, digest };
	return isLocale(subject) ? { subject, form, digest } : undefined;
}

function isShareForm(form: string): form is ShareForm {
	return Object.hasOwn(shareForms, form);
}
