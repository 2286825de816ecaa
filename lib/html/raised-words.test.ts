import { expect, test } from 'vitest';
import { htmlToDocument } from './html-to-document.ts';
import { pastedDocument } from './pasted-document.ts';
import { sketch } from './sketch.testing.ts';

test.each([
	['120 m<sup>2</sup>', 'p(120 m²)'],
	['khí CO<sub>2</sub> và H<sub>2</sub>SO<sub>4</sub>', 'p(khí CO₂ và H₂SO₄)'],
	['38<sup>o</sup>C', 'p(38°C)'],
	['10<sup>-3</sup> mol', 'p(10⁻³ mol)'],
	['x<sup>n+1</sup>', 'p(xⁿ⁺¹)'],
	['Sông Lô<sup>TM</sup>', 'p(Sông Lô™)'],
	['the 21<sup>st</sup> century', 'p(the 21st century)'],
	['một câu<sup>[3]</sup>.', 'p(một câu[3].)'],
	['giá<sup>mới</sup> và a<sub>max</sub>', 'p(giá mới và a max)'],
	['<b>m<sup><span lang="VI">3</span></sup></b>/s', 'p(*m³*/s)'],
	['<sup><a href="https://a.example/">nguồn</a></sup>', 'p(<nguồn→https://a.example/>)'],
])('%s', (html, expected) => {
	expect(sketch(pastedDocument(`<p>${html}</p>`)?.document ?? { type: 'doc', content: [] })).toBe(expected);
	expect(sketch(htmlToDocument(`<p>${html}</p>`).document)).toBe(expected);
});

test('what Google Docs raises by a style is raised as well', () => {
	const html =
		'<p><span>120 m</span><span style="font-size:0.6em;vertical-align:super;">2</span><span>, CO</span><span style="vertical-align:sub">2</span></p>';
	expect(sketch(pastedDocument(html)?.document ?? { type: 'doc', content: [] })).toBe('p(120 m², CO₂)');
});
