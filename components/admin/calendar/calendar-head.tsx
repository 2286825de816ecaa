import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { type CalendarRange, type CalendarView, calendarViews } from '#lib/desk/calendar-days.ts';

type Props = { view: CalendarView; day: string; range: CalendarRange };

const path = (view: CalendarView, day?: string) => `/admin/calendar?view=${view}${day ? `&day=${day}` : ''}`;
const beside = {
	month: { previous: 'previousMonth', next: 'nextMonth' },
	week: { previous: 'previousWeek', next: 'nextWeek' },
	day: { previous: 'previousDay', next: 'nextDay' },
} as const;

/** Which time is shown, in which zone, and the ways to the times beside it. */
export function CalendarHead({ view, day, range: { first, last, previous, next } }: Props) {
	const t = useTranslations('DeskCalendar');
	const name = usePeriodName();
	return (
		<div className="calendar-head">
			<h2>{name(view, first, last)}</h2>
			<nav className="row" aria-label={t('views')}>
				<Link className="button" href={path(view, previous)} prefetch={false} aria-label={t(beside[view].previous)}>
					←
				</Link>
				<Link className="button" href={path(view)} prefetch={false}>
					{t('today')}
				</Link>
				<Link className="button" href={path(view, next)} prefetch={false} aria-label={t(beside[view].next)}>
					→
				</Link>
				{calendarViews.map((each) => (
					<Link key={each} className="chip" href={path(each, day)} prefetch={false} aria-current={each === view ? 'page' : undefined}>
						{t(each)}
					</Link>
				))}
			</nav>
			<p className="hint">{t('zone')}</p>
		</div>
	);
}

function usePeriodName() {
	const t = useTranslations('DeskCalendar');
	const format = useFormatter();
	return (view: CalendarView, first: Date, last: Date): string => {
		if (view === 'month') return t('monthOf', { month: format.dateTime(first, { month: 'long', year: 'numeric' }) });
		if (view === 'day')
			return t('dayOf', { day: format.dateTime(first, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }) });
		const from = format.dateTime(first, { day: 'numeric', month: 'numeric' });
		return t('weekOf', { from, to: format.dateTime(last, { day: 'numeric', month: 'numeric', year: 'numeric' }) });
	};
}
