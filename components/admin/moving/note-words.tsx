import { useTranslations } from 'next-intl';

export type PatternNote = { kind: 'shadowed'; by: number } | { kind: 'pages'; sample: string };

/** What stands in the way of a pattern. */
export function NoteWords({ note }: { note: PatternNote }) {
	const t = useTranslations('RedirectPatterns');
	return <span className="hint">{note.kind === 'shadowed' ? t('shadowed', { by: note.by }) : t('pages', { sample: note.sample })}</span>;
}
