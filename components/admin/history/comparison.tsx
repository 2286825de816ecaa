import { useTranslations } from 'next-intl';
import type { Difference, Line, Piece } from '#lib/desk/compare.ts';

type Props = { from: string; to: string; differences: Difference[]; locale: string };

/** What differs between two texts, field by field; told by signs as well as colours. */
export function Comparison({ from, to, differences, locale }: Props) {
	const t = useTranslations('Comparison');
	return (
		<section className="panel comparison" aria-labelledby="comparison">
			<h2 id="comparison">{t('title', { from, to })}</h2>
			{differences.length === 0 ? <p>{t('same')}</p> : <p className="hint">{t('legend')}</p>}
			{differences.map(({ field, lines }) => (
				<div key={field} className="compared-field">
					<h3>{t(`fields.${field}`)}</h3>
					{lines.map((line, place) => (
						<ComparedLine key={place} line={line} locale={locale} />
					))}
				</div>
			))}
		</section>
	);
}

function ComparedLine({ line, locale }: { line: Line; locale: string }) {
	const t = useTranslations('Comparison');
	if (line.kind === 'gap') return <p className="hint">{t('gap', { lines: line.lines })}</p>;
	return (
		<p lang={locale}>
			{line.pieces.map((piece, place) => (
				<Stretch key={place} piece={piece} />
			))}
		</p>
	);
}

function Stretch({ piece: { kind, text } }: { piece: Piece }) {
	const t = useTranslations('Comparison');
	if (kind === 'same') return text;
	const Mark = kind === 'added' ? 'ins' : 'del';
	return (
		<Mark>
			<span className="visually-hidden">[{t(kind)}] </span>
			{text}
		</Mark>
	);
}
