import { useFormatter, useTranslations } from 'next-intl';

type Entry = { id: number; action: string; by: string; at: number; note: string; until: string };

/** What was done with an article, by whom and why. */
export function Trail({ entries }: { entries: Entry[] }) {
	const t = useTranslations('History');
	const actions = useTranslations('Trail');
	const format = useFormatter();
	const moment = (time: number) => format.dateTime(time, { dateStyle: 'short', timeStyle: 'short' });
	return (
		<section className="panel" aria-labelledby="trail">
			<h2 id="trail">{t('trail')}</h2>
			{entries.length === 0 && <p className="hint">{t('noTrail')}</p>}
			<ol className="short-list">
				{entries.map(({ id, action, by, at, note, until }) => (
					<li key={id}>
						<span>
							<strong>{actions.has(action) ? actions(action) : actions('other', { action })}</strong>
							{until && ` ${t('until', { time: moment(Date.parse(until)) })}`}
						</span>{' '}
						<span className="hint">
							{moment(at)} · {by || t('nobody')}
						</span>
						{note && <q className="trail-note">{note}</q>}
					</li>
				))}
			</ol>
		</section>
	);
}
