import { expect, test } from 'vitest';
import { stripFramework } from './strip-framework.ts';

test('scripts, their preloads and flight data go, text and structured data stay', () => {
	const html =
		'<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>' +
		'<link rel="preload" as="font" href="/f.woff2"/><script type="application/ld+json">{"@type":"NewsArticle"}</script>' +
		'<script src="/reader.js" defer="" data-reader=""></script></head><body><div hidden=""><!--$--><!--/$--></div>' +
		'<p>Giá<!-- --> 5<!-- --> đồng &lt;script&gt;</p><script>self.__next_f.push([1,"<p>\\u003c/script>"])</script></body>';
	expect(stripFramework(html)).toBe(
		'<head><link rel="preload" as="font" href="/f.woff2"/><script type="application/ld+json">{"@type":"NewsArticle"}</script>' +
			'<script src="/reader.js" defer="" data-reader=""></script></head><body><p>Giá 5 đồng &lt;script&gt;</p></body>',
	);
});
