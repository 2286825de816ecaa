import { useEffect, useState } from 'react';

/** How often (ms) a page says that it is there. */
const pulse = 10_000;

export type Presence = { others: string[]; rev: number; savedBy: string | null; isOwn: boolean };

/** Who else has the article open, as the server last said. */
export function usePresence(articleId: number): Presence | undefined {
	const [presence, setPresence] = useState<Presence>();
	useEffect(() => {
		const tab = crypto.randomUUID();
		const tell = (leaving: boolean) =>
			fetch(`/api/desk/articles/${articleId}/presence`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ tab, ...(leaving && { leaving }) }),
				keepalive: leaving,
			});
		const ask = async () => {
			const answer = await tell(false).catch(() => undefined);
			if (answer?.ok) setPresence(await answer.json());
		};
		void ask();
		const timer = setInterval(() => void ask(), pulse);
		const leave = () => void tell(true).catch(() => undefined);
		window.addEventListener('pagehide', leave);
		return () => {
			clearInterval(timer);
			window.removeEventListener('pagehide', leave);
			leave();
		};
	}, [articleId]);
	return presence;
}
