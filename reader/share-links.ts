import { isPlain } from './plain-click.ts';
import { say } from './words.ts';

/** The ways to share: the link is copied, and phones offer what they have. */
customElements.define(
	'share-links',
	class extends HTMLElement {
		connectedCallback() {
			const link = this.querySelector<HTMLAnchorElement>('[data-share=link]');
			const button = this.querySelector('button');
			if (!link) return;
			if (navigator.clipboard) this.copies(link);
			if (button && navigator.share) {
				button.hidden = false;
				// A reader who closes the sheet has refused nothing of ours.
				button.onclick = () => navigator.share({ title: document.title, url: link.href }).catch(() => {});
			}
		}

		copies(link: HTMLAnchorElement) {
			link.onclick = async (event) => {
				if (!isPlain(event)) return;
				event.preventDefault();
				const copied = await navigator.clipboard.writeText(link.href).then(
					() => true,
					() => false,
				);
				const output = this.querySelector('output');
				// Where copying is refused, the address is shown, to be copied by hand.
				if (output) output.value = copied ? say('Share.copied') : link.href;
			};
		}
	},
);
