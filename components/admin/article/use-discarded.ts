import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { say } from '../base/toasts.client.tsx';
import { useAct } from '../people/use-act.client.tsx';
import type { ArticleActions } from './actions.ts';

/** A function for when a draft has gone to the trash: back to the list, where it is said, with the way to have it back. */
export function useDiscarded(id: number, recover: ArticleActions['recover']): (title: string) => void {
	const t = useTranslations('Moves');
	const trash = useTranslations('Trash');
	const router = useRouter();
	const { act } = useAct();
	return (title) => {
		const undo = () =>
			void act(() => recover({ id }), {
				done: trash('recovered', { title: title || '…' }),
				onDone: () => router.push(`/admin/articles/${id}`),
			});
		say({ text: t('done.discard'), undo });
		router.push('/admin/articles');
	};
}
