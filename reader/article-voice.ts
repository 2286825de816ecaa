import { say } from './words.ts';

const spoken =
	'h1, .lead > li, .article > :is(p:not([class]), h2, h3, h4), .article > :is(ul:not([class]), ol) > li, .quotation :is(p, li), .fact-box :is(p, li)';
const voices = globalThis.speechSynthesis;

/** Reads the article aloud with a voice of the page's language; stays hidden while the browser has none. */
customElements.define(
	'article-voice',
	class extends HTMLElement {
		passages = [...document.querySelectorAll(spoken)].map(({ textContent }) => textContent ?? '');
		next = 0;
		utterance?: SpeechSynthesisUtterance;
		words = '';

		connectedCallback() {
			const [play, stop] = this.querySelectorAll('button');
			if (!voices || !play || !stop) return;
			this.words = play.textContent ?? '';
			const offer = () => this.toggleAttribute('data-ready', this.voice !== undefined);
			offer();
			voices.addEventListener?.('voiceschanged', offer);
			play.onclick = () => (this.utterance ? this.pause() : this.speak());
			stop.onclick = () => this.stop();
			addEventListener('pagehide', () => this.stop());
		}

		get voice() {
			const { lang } = document.documentElement;
			return voices.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(lang));
		}

		speak() {
			const utterance = new SpeechSynthesisUtterance(this.passages[this.next]);
			utterance.voice = this.voice ?? null;
			utterance.lang = document.documentElement.lang;
			utterance.onend = () => {
				// A voice that was cancelled ends too.
				if (utterance !== this.utterance) return;
				this.next++;
				if (this.next < this.passages.length) this.speak();
				else this.stop();
			};
			utterance.onerror = () => {
				if (utterance === this.utterance) this.stop();
			};
			this.utterance = utterance;
			voices.speak(utterance);
			this.show(say('Voice.pause'));
		}

		/** Not the browser's own pause, which phones take for an end: the passage begins anew when the reader goes on. */
		pause() {
			this.utterance = undefined;
			voices.cancel();
			this.show(say('Voice.resume'));
		}

		stop() {
			if (!this.utterance && this.next === 0) return this.show(this.words);
			this.pause();
			this.next = 0;
			this.show(this.words);
		}

		show(words: string) {
			const [play, stop] = this.querySelectorAll('button');
			const label = play?.querySelector('span');
			if (label) label.textContent = words;
			const idle = words === this.words;
			if (idle && document.activeElement === stop) play?.focus();
			if (stop) stop.hidden = idle;
		}
	},
);
