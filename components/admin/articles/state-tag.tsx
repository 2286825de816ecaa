import { useTranslations } from 'next-intl';
import type { ArticleStatus } from '#lib/content.ts';
import type { Stage } from '#lib/desk/moves.ts';

/** Where an article is, in a word and a colour; an update beside a published text is a second one. */
export function StateTag({ status, update }: { status: ArticleStatus; update?: Stage | undefined }) {
	const t = useTranslations('ListStates');
	return (
		<span className="row state-tags">
			<span className="tag" data-state={status}>
				{t(status)}
			</span>
			{update && (
				<span className="tag" data-state={update}>
					{t('update', { stage: t(update) })}
				</span>
			)}
		</span>
	);
}
