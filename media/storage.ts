import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where stored files live; one disk folder today, an object store behind the same three words later. */
export type Storage = {
	put(name: string, data: Uint8Array): Promise<void>;
	/** Takes a file that lies on the same disk already. */
	take(name: string, path: string): Promise<void>;
	has(name: string): Promise<boolean>;
	pathOf(name: string): string;
};

/** Files in `folder`, spread over 256 sub-folders by the first two letters of their name. */
export function diskStorage(folder: string): Storage {
	const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
	return {
		pathOf,
		has: (name) =>
			access(pathOf(name)).then(
				() => true,
				() => false,
			),
		async take(name, path) {
			await mkdir(join(folder, name.slice(0, 2)), { recursive: true });
			await rename(path, pathOf(name));
		},
		async put(name, data) {
			await mkdir(join(folder, name.slice(0, 2)), { recursive: true });
			const partial = `${pathOf(name)}.${randomUUID()}.part`;
			await writeFile(partial, data);
			await rename(partial, pathOf(name));
		},
	};
}
