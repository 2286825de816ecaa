import { PictureDialog } from './picture-dialog.ts';
import { isPlain } from './plain-click.ts';

/** Opens the pictures of the page large, one after the other; without it, each is a link to its largest copy. */
customElements.define(
	'picture-viewer',
	class extends HTMLElement {
		connectedCallback() {
			const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-enlarge]')];
			let dialog: PictureDialog | undefined;
			for (const [place, link] of links.entries()) {
				link.onclick = (event) => {
					if (!isPlain(event)) return;
					event.preventDefault();
					dialog ??= new PictureDialog(this, links);
					dialog.open(place);
				};
			}
		}
	},
);
