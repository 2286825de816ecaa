import { normalPath } from '#lib/old-address/normal-path.ts';
import { pathsOfOldFile } from '#lib/old-address/old-file.ts';
import type { ImportItem } from '../item.ts';
import type { Survey } from './survey.ts';

const addresses = /\s(?:src|href|poster)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** The files of a site's library of which no text has been met yet that shows them, or leads to them. */
export class UnshownFiles {
	readonly #unshown = new Map<string, number>();
	readonly #base: string;

	constructor({ attachments, base }: Pick<Survey, 'attachments' | 'base'>) {
		this.#base = base;
		for (const { url } of attachments.values()) {
			const key = this.#keyOf(url);
			this.#unshown.set(key, (this.#unshown.get(key) ?? 0) + 1);
		}
	}

	meet({ html = '', images, narration = '' }: ImportItem): void {
		for (const { src } of images) this.#unshown.delete(this.#keyOf(src));
		if (narration !== '') this.#unshown.delete(this.#keyOf(narration));
		for (const [, double, single] of html.matchAll(addresses)) this.#unshown.delete(this.#keyOf(double ?? single ?? ''));
	}

	count(): number {
		return this.#unshown.values().reduce((sum, files) => sum + files, 0);
	}

	/** The path without what tells one size of a picture from another, on a site like the old one and on a portal like this one. */
	#keyOf(address: string): string {
		const path = URL.parse(address.replaceAll('&amp;', '&'), this.#base || 'https://own.invalid')?.pathname ?? address;
		const whole = pathsOfOldFile(normalPath(path)).at(-1) ?? path;
		return whole.replace(/(?<=\/[0-9a-f]{32})-\d{1,4}(?=\.webp$)/, '');
	}
}
