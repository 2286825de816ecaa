import { showInvalid, type VideoTrouble } from './invalid-video.ts';
import { make } from './make.ts';
import { isYouTube, listenTo, withProtocol } from './youtube.ts';

/** Milliseconds until a player must have loaded, and then, where it answers at all, have answered. */
const patience = { load: 30_000, answer: 10_000 };

/** Puts the provider's player in the place of its poster, and the fallback in the place of a player that fails. */
export function embed(box: HTMLElement, link: HTMLAnchorElement): void {
	const address = new URL(link.dataset.embed ?? '');
	const answers = isYouTube(address);
	const frame = playerAt(answers ? withProtocol(address) : address, link.dataset.title);
	const ended = new AbortController();
	const fail = (trouble: VideoTrouble = 'malformed') => {
		clearTimeout(limit);
		ended.abort();
		showInvalid(box, trouble, { poster: link.querySelector('picture'), watchUrl: link.href });
	};
	let limit = setTimeout(fail, patience.load);
	let heard = false;
	frame.onload = () => {
		clearTimeout(limit);
		if (answers && !heard) limit = setTimeout(fail, patience.answer);
	};
	frame.onerror = () => fail();
	link.replaceWith(frame);
	frame.focus();
	if (answers)
		listenTo(frame, address.origin, ended.signal, (trouble) => {
			heard = true;
			clearTimeout(limit);
			if (trouble) fail(trouble);
		});
}

function playerAt(address: URL, title = ''): HTMLIFrameElement {
	address.searchParams.set('autoplay', '1');
	return make('iframe', {
		src: address.href,
		title,
		allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
		referrerPolicy: 'strict-origin-when-cross-origin',
	});
}
