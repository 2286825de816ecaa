import { showInvalid } from './invalid-video.ts';
import { iconMarkup, make } from './make.ts';
import { playStream } from './stream.ts';
import { say } from './words.ts';

/** Watches the browser's own player: what cannot be played is said; a stream it cannot read gets a player on request. */
export function watchOver(box: HTMLElement, video: HTMLVideoElement): void {
	const source = video.querySelector('source');
	const fail = () => {
		box.removeEventListener('error', onError, true);
		showInvalid(box, 'malformed', { poster: box.querySelector('picture') });
	};
	const onError = ({ target }: Event) => {
		if (target === video || target === source) fail();
	};
	const library = video.dataset.hls;
	if (library && source && !video.canPlayType(source.type)) {
		offerStream(box, video, () => playStream(video, source.src, library, fail));
		return;
	}
	box.addEventListener('error', onError, true);
	// It may have failed before this script was there.
	if (video.error || video.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) fail();
}

/** A button of our own in the place of controls that could do nothing yet. */
function offerStream(box: HTMLElement, video: HTMLVideoElement, play: () => void): void {
	video.replaceChildren();
	video.controls = false;
	video.load();
	const button = make('button', { type: 'button', className: 'video-play', innerHTML: iconMarkup('play') }, say('Video.play'));
	button.onclick = () => {
		button.remove();
		video.controls = true;
		video.focus();
		play();
	};
	box.append(button);
}
