import { recall, remember } from './remembered.ts';

const sizes = [0.9, 1, 1.15, 1.3, 1.5];
const usual = 1;

const recalled = () => sizes.indexOf(Number(recall('text-size')));

/** Two buttons that make the text of articles smaller and larger, on this page and the next. */
customElements.define(
	'text-size',
	class extends HTMLElement {
		step = recalled() < 0 ? usual : recalled();

		connectedCallback() {
			this.show();
			this.onclick = ({ target }) => {
				const button = target instanceof Element && target.closest('button');
				if (button) this.go(Number(button.value));
			};
		}

		go(by: number) {
			this.step = Math.min(Math.max(this.step + by, 0), sizes.length - 1);
			remember('text-size', `${sizes[this.step]}`);
			this.show();
			const output = this.querySelector('output');
			if (output) output.value = `${Math.round((sizes[this.step] ?? 1) * 100)} %`;
		}

		show() {
			document.documentElement.style.setProperty('--text-scale', `${sizes[this.step]}`);
			for (const button of this.querySelectorAll('button')) {
				const end = Number(button.value) < 0 ? 0 : sizes.length - 1;
				button.ariaDisabled = `${this.step === end}`;
			}
		}
	},
);
