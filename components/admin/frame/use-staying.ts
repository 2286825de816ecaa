import { useEffect } from 'react';

/** How long (ms) after it was last told that somebody is there the server is told again, if somebody is. */
const pause = 5 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Keeps the session alive while somebody does something at the page, and only then: a page that is left open asks for this and that by
 * itself, and its session ends all the same (db/auth/auth.ts).
 */
export function useStaying(): void {
	useEffect(() => {
		let told = 0;
		const tell = () => {
			if (Date.now() - told < pause) return;
			told = Date.now();
			void fetch('/api/auth/get-session').catch(() => {
				told = 0;
			});
		};
		tell();
		for (const sign of signs) window.addEventListener(sign, tell, { passive: true, capture: true });
		return () => {
			for (const sign of signs) window.removeEventListener(sign, tell, { capture: true });
		};
	}, []);
}
