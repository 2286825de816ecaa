import { embed } from './embedded-video.ts';
import { watchOver } from './own-video.ts';
import { isPlain } from './plain-click.ts';

/** A video in its box: plays on the spot what the page only links to, and says so where it cannot. */
customElements.define(
	'video-player',
	class extends HTMLElement {
		connectedCallback() {
			const video = this.querySelector('video');
			const link = this.querySelector<HTMLAnchorElement>('a[data-embed]');
			if (video) watchOver(this, video);
			if (!link) return;
			link.onclick = (event) => {
				if (!isPlain(event)) return;
				event.preventDefault();
				embed(this, link);
			};
		}
	},
);
