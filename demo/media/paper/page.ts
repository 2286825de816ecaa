import { banner } from './banner.ts';
import { advice, type Evening, evenings, sample } from './programme.ts';

/** The programme as an HTML page of one sheet of A4; `fonts` is the CSS of its typeface. */
export const page = (fonts: string): string => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Chương trình Lễ hội Thành Tuyên</title><meta name="author" content="Báo Sông Lô"><style>${fonts}${style}</style></head>
<body>
<header>${banner()}</header>
<main>
<h1>Lễ hội Thành Tuyên</h1>
<p class="under">Chương trình ba đêm hội Trung thu <i lang="en">Three evenings of Mid-Autumn lanterns</i></p>
${evenings.map(evening).join('\n')}
<section class="advice"><h2>Xin bạn lưu ý <i lang="en">Please note</i></h2><ul>${advice.map(({ vi, en }) => `<li>${vi} <i lang="en">${en}</i></li>`).join('')}</ul></section>
</main>
<footer>${sample.vi} <i lang="en">${sample.en}</i></footer>
</body>
</html>`;

const evening = ({ day, name, items }: Evening): string => `<section class="evening">
<div class="day"><b>${day}</b><span>tháng&nbsp;Tám âm&nbsp;lịch</span><i lang="en">eighth lunar&nbsp;month</i></div>
<div><h2>${name.vi} <i lang="en">${name.en}</i></h2>
<table>${items.map(({ at, what, where }) => `<tr><th scope="row">${at}</th><td>${what.vi}<i lang="en">${what.en}</i></td><td>${where.vi}<i lang="en">${where.en}</i></td></tr>`).join('')}</table></div>
</section>`;

const style = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
body { width: 210mm; height: 296.9mm; position: relative; overflow: hidden; background: #fdfcfa; color: #1a1a17; font: 400 10.6pt/1.3 'Newsreader Variable', serif; font-synthesis: none; font-variant-numeric: lining-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact }
header svg { display: block; width: 210mm; height: 73.5mm }
main { padding: 5.5mm 18mm 0 }
h1, h2, b, th { font-weight: 400 }
h1 { font-size: 40pt; line-height: 1.1; letter-spacing: -.02em; color: #a8231d }
h2 { font-size: 16pt; line-height: 1.1; color: #a8231d }
i { color: #5c5a52 }
.under { font-size: 13.5pt; margin-top: .6mm; padding-bottom: 4mm; border-bottom: .5mm solid #a8231d }
.under i, h2 i { margin-left: .35em }
h2 i { font-size: 12.5pt }
.evening { display: grid; grid-template-columns: 29mm 1fr; padding: 3.2mm 0 2.4mm; border-bottom: .2mm solid #d9d3c4 }
.day b { display: block; font-size: 38pt; line-height: .9; color: #a8231d; letter-spacing: -.02em }
.day span, .day i { display: block; width: 20mm; font-size: 9.2pt; line-height: 1.22; margin-top: .9mm }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin-top: 1.2mm }
th, td { text-align: left; vertical-align: top; padding: .7mm 0 }
th { width: 14mm; font-variant-numeric: lining-nums tabular-nums; color: #a8231d }
td:last-child { width: 55.5mm; padding-left: 4mm; white-space: nowrap }
td i { display: block; font-size: 9pt; line-height: 1.25 }
.advice { padding-top: 3.4mm }
.advice h2 { font-size: 12.5pt }
.advice h2 i { font-size: 11pt }
ul { list-style: none; display: grid; grid-template-columns: repeat(3, 1fr); gap: 6mm; margin-top: 1.2mm }
li { font-size: 9.2pt; line-height: 1.28 }
li i { display: block; margin-top: .6mm }
footer { position: absolute; left: 18mm; right: 18mm; bottom: 7mm; font-size: 8.2pt; line-height: 1.3; color: #5c5a52; border-top: .2mm solid #d9d3c4; padding-top: 2mm }
footer i { display: block }
`;
