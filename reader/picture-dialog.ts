import type { IconName } from '#lib/icons.ts';
import type { ReaderWord } from '#lib/reader-words.ts';
import { iconMarkup, make } from './make.ts';
import { say } from './words.ts';

/** How far a finger must move to mean the next picture, in pixels. */
const swipe = 48;

/** A window over the page with one picture at a time, its caption, and its place among the others. */
export class PictureDialog {
	place = 0;
	figure = make('figure');
	position = make('p', { role: 'status' });
	dialog = make('dialog', { className: 'viewer', ariaLabel: say('Viewer.label') }, this.figure);
	links: HTMLAnchorElement[];

	constructor(host: Element, links: HTMLAnchorElement[]) {
		this.links = links;
		const move = (by: number) => () => this.show(this.place + by);
		const ways = links.length > 1 ? [wayTo('back', 'Viewer.previous', move(-1)), this.position, wayTo('on', 'Viewer.next', move(1))] : [];
		this.dialog.append(
			make(
				'div',
				{ className: 'viewer-bar' },
				...ways,
				wayTo('close', 'Viewer.close', () => this.dialog.close()),
			),
		);
		this.listen();
		host.append(this.dialog);
	}

	open(place: number) {
		this.show(place);
		this.dialog.showModal();
	}

	listen() {
		const { dialog, figure } = this;
		dialog.onkeydown = ({ key }) => {
			if (key === 'ArrowLeft') this.show(this.place - 1);
			if (key === 'ArrowRight') this.show(this.place + 1);
		};
		dialog.onclick = ({ target }) => {
			if (target === dialog || target === figure) dialog.close();
		};
		let from = 0;
		dialog.ontouchstart = ({ touches }) => {
			from = touches.length > 1 ? Number.NaN : (touches[0]?.clientX ?? 0);
		};
		dialog.ontouchend = ({ changedTouches }) => {
			const moved = (changedTouches[0]?.clientX ?? 0) - from;
			if (Math.abs(moved) > swipe) this.show(this.place - Math.sign(moved));
		};
	}

	show(place: number) {
		const { length } = this.links;
		if (length < 2 && this.figure.firstChild) return;
		this.place = (place + length) % length;
		const link = this.links[this.place];
		const picture = link?.querySelector('picture')?.cloneNode(true);
		const caption = link?.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
		this.figure.replaceChildren(...[picture, caption].filter((part) => part !== undefined));
		for (const part of this.figure.querySelectorAll<HTMLImageElement>('[sizes]')) part.sizes = '100vw';
		const image = this.figure.querySelector('img');
		if (image) image.loading = 'eager';
		this.position.textContent = say('Viewer.position', { place: this.place + 1, count: length });
	}
}

function wayTo(icon: IconName, word: ReaderWord, onclick: () => void): HTMLButtonElement {
	return make('button', { type: 'button', className: `viewer-${icon}`, ariaLabel: say(word), innerHTML: iconMarkup(icon, 24), onclick });
}
