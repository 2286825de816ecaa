import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { TableHead } from '../base/table-head.tsx';

type Output = { section: string; locale: string; published: number; scheduled: number };

/** What the paper prints today, section by section. */
export function OutputPanel({ output }: { output: Output[] }) {
	const t = useTranslations('Dashboard');
	const sum = (key: 'published' | 'scheduled') => output.reduce((total, row) => total + row[key], 0);
	return (
		<section className="panel" aria-labelledby="output">
			<h2 id="output">{t('output')}</h2>
			{output.length === 0 ? (
				<p className="hint">{t('noOutput')}</p>
			) : (
				<table className="table">
					<TableHead columns={[t('section'), { number: t('published') }, { number: t('scheduled') }]} />
					<tbody>
						{output.map(({ section, locale, published, scheduled }) => (
							<tr key={`${locale} ${section}`}>
								<td>
									{section} <span className="hint">{locale.toUpperCase()}</span>
								</td>
								<td className="number">{published}</td>
								<td className="number">{scheduled}</td>
							</tr>
						))}
					</tbody>
					<tfoot>
						<tr>
							<th scope="row">{t('total')}</th>
							<td className="number">{sum('published')}</td>
							<td className="number">{sum('scheduled')}</td>
						</tr>
					</tfoot>
				</table>
			)}
			<p>
				<Link href="/admin/calendar?view=week" prefetch={false}>
					{t('calendar')}
				</Link>
			</p>
		</section>
	);
}
