import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { whenStored } from './use-draft.ts';

/** How long (ms) a page waits for the server before it shows what it has all the same. */
const patience = 5000;
/** What was on the screen before: who goes back is shown it again as it was, however much has been stored since. */
const shown = new WeakSet<object>();

/** Whether an article on the page is that of an earlier visit, and the one that the server has now is on its way. */
export function useFreshPage(article: { id: number }): { isOld: boolean } {
	const router = useRouter();
	const [old, setOld] = useState(() => (shown.has(article) ? article : undefined));
	const isOld = old === article;
	useEffect(() => {
		shown.add(article);
	}, [article]);
	useEffect(() => {
		if (!isOld) return;
		void whenStored(article.id).then(() => router.refresh());
		const timer = setTimeout(() => setOld(undefined), patience);
		return () => clearTimeout(timer);
	}, [isOld, article.id, router]);
	return { isOld };
}
