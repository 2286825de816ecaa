import type { ReaderWord } from '#lib/reader-words.ts';
import { iconMarkup, make } from './make.ts';
import { say } from './words.ts';

/** The states of a video that the script has words for. */
export type VideoTrouble = ReaderWord extends infer Word ? (Word extends `Video.detail.${infer State}` ? State : never) : never;

type Kept = { poster?: Element | null; watchUrl?: string };

/**
 * Puts the panel in a player's place that the server writes for a video it knows to be broken
 * (components/site/article/invalid-video.tsx): same box, poster and caption kept, nothing left that plays; announced once.
 */
export function showInvalid(box: HTMLElement, trouble: VideoTrouble, { poster, watchUrl }: Kept): void {
	const hadFocus = box.contains(document.activeElement);
	const panel = make('div', { className: 'video-invalid', role: 'alert', tabIndex: -1, innerHTML: iconMarkup('noVideo', 40) });
	panel.append(make('p', { className: 'video-invalid-title' }, say('Video.invalid')), make('p', {}, say(`Video.detail.${trouble}`)));
	if (watchUrl) {
		const host = new URL(watchUrl).hostname.replace(/^www\./, '');
		panel.append(make('p', {}, make('a', { href: watchUrl, rel: 'noopener' }, say('Video.elsewhere', { host }))));
	}
	box.replaceChildren(...(poster ? [poster] : []), panel);
	box.closest('figure')?.setAttribute('data-video-state', 'unavailable');
	if (hadFocus) (panel.querySelector('a') ?? panel).focus();
}
