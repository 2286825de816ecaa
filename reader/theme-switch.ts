import { recall, remember } from './remembered.ts';

const root = document.documentElement;
/** The colours of the browser's own bars, as the page gives them: by day, by night. */
const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
const colours = bars.map(({ content }) => content);

/** Puts the page into a theme; any name but `light` and `dark` leaves it to the system. */
function wear(theme: string | null): void {
	const fixed = ['light', 'dark'].indexOf(theme ?? '');
	root.toggleAttribute('data-theme', fixed >= 0);
	if (theme && fixed >= 0) root.dataset.theme = theme;
	for (const [place, bar] of bars.entries()) bar.content = colours[fixed < 0 ? place : fixed] ?? '';
}

wear(recall('theme'));

customElements.define(
	'theme-switch',
	class extends HTMLElement {
		connectedCallback() {
			const select = this.querySelector('select');
			if (!select) return;
			// Also when the browser brings a page back that was left before the theme was changed.
			addEventListener('pageshow', () => {
				const theme = recall('theme');
				select.value = theme ?? 'auto';
				wear(theme);
			});
			select.onchange = () => {
				remember('theme', select.value);
				wear(select.value);
			};
		}
	},
);
