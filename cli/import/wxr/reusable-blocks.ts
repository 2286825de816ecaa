import { maxHtml } from '#lib/html/parse.ts';

const reference = /<!--\s*wp:block\s([^>]{0,2000}?)\/?-->/g;
/** Blocks within blocks; WordPress itself shows no block within itself. */
const maxDepth = 10;

/**
 * Puts the texts of reusable blocks in the places that name them, at most as much as a text may hold. What cannot be put there is added to
 * `dropped`.
 */
export function withReusable(content: string, reusable: ReadonlyMap<string, string>, dropped: string[]): string {
	let left = maxHtml;
	const filled = (text: string, above: string[]): string =>
		text.replace(reference, (_, attributes: string) => {
			const [, id = ''] = /"ref"\s*:\s*"?(\d+)/.exec(attributes) ?? [];
			const block = reusable.get(id);
			if (block === undefined || above.includes(id) || above.length >= maxDepth || block.length > left) {
				dropped.push(block === undefined ? 'reusable block that is not in the file' : 'reusable block within itself, or too much of it');
				return '';
			}
			left -= block.length;
			return filled(block, [...above, id]);
		});
	return filled(content, []);
}
