import { useFormatter, useTranslations } from 'next-intl';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { compareContents } from '#lib/desk/compare.ts';
import { revisionRows } from '#lib/desk/revision-rows.ts';
import { Comparison } from './comparison.tsx';
import type { RestoreRevision } from './restore.client.tsx';
import { RevisionList } from './revision-list.tsx';

type Version = 'working' | 'published' | number;
type Props = {
	history: {
		place: { locale: string };
		revisions: Parameters<typeof revisionRows>[0];
		isPrinted: boolean;
		from: Version;
		to: Version;
		working: { at: number; by: string } | undefined;
		texts: readonly [ArticleContent | undefined, ArticleContent | undefined];
	};
	sections: { id: number; name: string }[];
	restoring?: { articleId: number; rev: number; restore: RestoreRevision };
};

/** Two texts of an article compared, and all there are to choose from. */
export function HistoryTexts({ history, sections, restoring }: Props) {
	const t = useTranslations('History');
	const words = useTranslations('Comparison');
	const format = useFormatter();
	const { place, revisions, isPrinted, from, to, working, texts } = history;
	const nameOf = (version: Version) =>
		typeof version === 'string' ? t(version) : t('revision', { rev: revisions.find(({ id }) => id === version)?.rev ?? `#${version}` });
	const hint = working
		? t('workingSince', { time: format.dateTime(working.at, { dateStyle: 'short', timeStyle: 'short' }), by: working.by })
		: '';
	const differences = useDifferences(texts, sections);
	return (
		<>
			{differences ? (
				<Comparison from={nameOf(from)} to={nameOf(to)} differences={differences} locale={place.locale} />
			) : (
				<p className="notice" data-kind="warn">
					{words('absent')}
				</p>
			)}
			<section className="panel" aria-labelledby="revisions">
				<h2 id="revisions">{t('revisions')}</h2>
				<p className="hint">{t(revisions.length === 0 ? 'noRevisions' : 'numbers')}</p>
				<RevisionList
					rows={revisionRows(revisions)}
					texts={[{ value: 'working', hint }, ...(isPrinted ? [{ value: 'published' as const, hint: '' }] : [])]}
					from={`${from}`}
					to={`${to}`}
					{...(restoring && { restoring })}
				/>
			</section>
		</>
	);
}

function useDifferences([before, after]: Props['history']['texts'], sections: Props['sections']) {
	const roles = useTranslations('Fees');
	const t = useTranslations('Comparison');
	if (!before || !after) return undefined;
	return compareContents(before, after, {
		section: (id) => sections.find((section) => section.id === id)?.name ?? `#${id}`,
		role: (role) => roles(`roles.${role}`),
		label: (label) => t(`labels.${label}`),
	});
}
