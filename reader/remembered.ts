/** What this browser remembers under a name; nothing where it may not remember. */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Remembers a value for the next page. */
export function remember(name: string, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// Storage is full or forbidden: the choice lasts as long as the page.
	}
}
