import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { CalendarRange, CalendarView } from '#lib/desk/calendar-days.ts';

type Props = { view: CalendarView; day: string; range: CalendarRange };

const path = (view: CalendarView, day?: string) => `/admin/calendar?view=${view}${day ? `&day=${day}` : ''}`;
const views = ['month', 'week'] as const;

/** Which time is shown, in which zone, and the ways to the times beside it. */
export function CalendarHead({ view, day, range: { first, last, previous, next } }: Props) {
	const t = useTranslations('DeskCalendar');
	const format = useFormatter();
	const name =
		view === 'month'
			? t('monthOf', { month: format.dateTime(first, { month: 'long', year: 'numeric' }) })
			: t('weekOf', {
					from: format.dateTime(first, { day: 'numeric', month: 'numeric' }),
					to: format.dateTime(last, { day: 'numeric', month: 'numeric', year: 'numeric' }),
				});
	return (
		<div className="calendar-head">
			<h2>{name}</h2>
			<nav className="row" aria-label={t('views')}>
				<Link
					className="button"
					href={path(view, previous)}
					prefetch={false}
					aria-label={t(view === 'month' ? 'previousMonth' : 'previousWeek')}
				>
					←
				</Link>
				<Link className="button" href={path(view)} prefetch={false}>
					{t('today')}
				</Link>
				<Link className="button" href={path(view, next)} prefetch={false} aria-label={t(view === 'month' ? 'nextMonth' : 'nextWeek')}>
					→
				</Link>
				{views.map((each) => (
					<Link key={each} className="chip" href={path(each, day)} prefetch={false} aria-current={each === view ? 'page' : undefined}>
						{t(each)}
					</Link>
				))}
			</nav>
			<p className="hint">{t('zone')}</p>
		</div>
	);
}
