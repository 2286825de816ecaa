/** Visible seconds after which an article counts as read, and as many when its end was seen. */
const enough = 10;
const enoughAtEnd = 3;

/** Tells the portal once that its article was read. It stands at the end of the article; hidden and prerendered pages do not count. */
customElements.define(
	'read-count',
	class extends HTMLElement {
		connectedCallback() {
			let seconds = 0;
			let needed = enough;
			const end = new IntersectionObserver(([entry]) => {
				if (entry?.isIntersecting) needed = enoughAtEnd;
			});
			end.observe(this);
			const clock = setInterval(() => {
				if (document.visibilityState === 'visible') seconds++;
				if (seconds < needed) return;
				clearInterval(clock);
				end.disconnect();
				navigator.sendBeacon('/api/reads', this.dataset.article);
			}, 1000);
		}
	},
);
