import { useTranslations } from 'next-intl';
import { readablePath } from '#lib/old-address/readable-path.ts';
import { NoteWords, type PatternNote } from './note-words.tsx';

export type Preview = { sample: string; fits: number; examples: { path: string; to?: string }[]; note?: PatternNote };

/** What a pattern would do, before it is stored. */
export function PatternPreview({ preview: { sample, fits, examples, note } }: { preview: Preview }) {
	const t = useTranslations('RedirectPatterns');
	return (
		<div className="notice stack" role="status">
			<p>
				{t('sample')} <code>{sample}</code>
			</p>
			{note && <NoteWords note={note} />}
			<p>{t('fits', { fits })}</p>
			{examples.length > 0 && (
				<ul>
					{examples.map(({ path, to }) => (
						<li key={path}>
							<code title={path}>{readablePath(path)}</code> →{' '}
							{to === undefined ? <span className="hint">{t('nowhere')}</span> : <a href={to}>{to}</a>}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
