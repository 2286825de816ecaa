/** What a browser says above a feed: what this is, and what it is good for. */
export type StyleWords = { label: string; hint: string };

/** How browsers show RSS and Atom: headlines, leads and ways to the articles in the paper's look, without what is for programs only. */
export function feedStyle({ label, hint }: StyleWords): string {
	return `:root { color-scheme: light dark; display: block; box-sizing: border-box; max-width: 46rem; overflow-wrap: anywhere; margin: 0 auto; padding: 2rem 1.25rem 4rem;
	background: light-dark(#fdfcfa, #161614); color: light-dark(#1a1a17, #e9e6df);
	font: 400 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
channel, feed:root { display: flex; flex-direction: column; }
channel > *, feed > *, item > *, entry > * { display: none; }
channel::before, feed::before { order: 1; content: ${quoted(label)}; color: light-dark(#1f5c43, #8cc7a8); font-weight: 600; }
channel > title, feed > title { display: block; order: 2; font: 650 2rem/1.22 Georgia, "Noto Serif", "Times New Roman", serif; margin: .25rem 0 .5rem; }
channel > description, feed > subtitle { display: block; order: 3; color: light-dark(#57554e, #aeaaa0); }
channel::after, feed::after { order: 4; content: ${quoted(hint)}; margin: 1.25rem 0 1.75rem; padding: .75rem 1rem;
	background: light-dark(#f3f1ea, #211f1b); }
channel > item, feed > entry { display: flex; flex-direction: column; order: 5; position: relative; padding: 1.25rem 0;
	border-top: 1px solid light-dark(#dcd8ce, #393731); }
item > title, entry > title { display: block; font: 650 1.375rem/1.25 Georgia, "Noto Serif", "Times New Roman", serif;
	margin-bottom: .375rem; text-wrap: balance; }
item > description, item > p, entry > summary { display: block; margin: 0; }
item > p + description { display: none; }
item > a, entry > a { display: block; margin-top: .5rem; color: light-dark(#1f5c43, #8cc7a8); font-weight: 600; text-decoration: none; }
a::after { content: ""; position: absolute; inset: 0; }
item:hover > title, entry:hover > title, a:focus-visible { text-decoration: underline; text-underline-offset: .15em; }
`;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ')}"`;
