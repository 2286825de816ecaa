import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const kept = /<meta charSet="[^"]*"\/>|<meta name="(?:viewport|theme-color|color-scheme)"[^>]*>|<link rel="(?:stylesheet|icon)"[^>]*>/g;

/**
 * What Next puts into the head of each page of the paper: character set, viewport, colours, style sheets, icon. Read from the plain page,
 * which has the same root. Throws when there is no build.
 */
export function houseHead(root: string): string {
	const html = readFileSync(join(root, '.next/server/app/vi/plain/broken.html'), 'utf8');
	const head = html.match(kept)?.join('') ?? '';
	if (!head.includes('rel="stylesheet"')) throw new Error('The plain page of the build names no style sheet. Build again: npm run build.');
	return head;
}
