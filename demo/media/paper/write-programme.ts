import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { page } from './page.ts';
import { staticFont } from './static-font.ts';

const typeface = dirname(import.meta.resolve('@fontsource-variable/newsreader/standard.css'));

/** Prints the festival's programme as a tagged PDF with its typeface inside; `folder` is for what it needs on the way. */
export async function writeProgramme(folder: string, path: string): Promise<void> {
	const html = join(folder, 'programme.html');
	await writeFile(html, page((await fontsIn('standard.css')) + (await fontsIn('standard-italic.css'))));
	const options = [
		'--headless',
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--no-pdf-header-footer',
		'--virtual-time-budget=3000',
		`--user-data-dir=${join(folder, 'chromium')}`,
		`--print-to-pdf=${path}`,
	];
	const { status, stderr } = spawnSync('chromium', [...options, pathToFileURL(html).href], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`chromium could not print ${path}: ${stderr}`);
	await writeFile(path, undated(await readFile(path)));
}

/** A stylesheet of the typeface with its font files inside, since a page from the disk may not load them. */
async function fontsIn(stylesheet: string): Promise<string> {
	const css = await readFile(new URL(`${typeface}/${stylesheet}`), 'utf8');
	const faces = await Promise.all(
		css
			.split('@font-face')
			.slice(1)
			.map(async (face) => {
				const [, file = ''] = face.match(/url\(\.\/(.+?)\)/) ?? [];
				const font = staticFont(await readFile(new URL(`${typeface}/${file}`)));
				return `@font-face${face.replace(/url\(.+?\)/, `url(data:font/woff2;base64,${font.toString('base64')})`).replace('200 800', '400')}`;
			}),
	);
	return faces.join('');
}

/** The PDF with one fixed date in place of the moment of printing, no byte longer or shorter, so that its contents decide its hash. */
function undated(pdf: Buffer): Buffer {
	return Buffer.from(pdf.toString('latin1').replace(/Date \(D:\d{14}/g, 'Date (D:20260901080000'), 'latin1');
}
