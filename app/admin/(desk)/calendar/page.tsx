import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CalendarDays } from '#components/admin/calendar/calendar-days.tsx';
import { CalendarHead } from '#components/admin/calendar/calendar-head.tsx';
import { listCalendar } from '#db/desk/lists/calendar.ts';
import { calendarRange, calendarViews, dayName, dayOf } from '#lib/desk/calendar-days.ts';
import { openDesk, requireActor } from '../../desk.ts';

/** How many articles of a day are shown: a month is for seeing where there is room. */
const perDay = { month: 4, week: 30, day: 1000 };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('DeskCalendar'))('title') };
}

export default async function CalendarPage({ searchParams }: PageProps<'/admin/calendar'>) {
	const actor = await requireActor();
	const t = await getTranslations('DeskCalendar');
	const asked = await searchParams;
	const view = calendarViews.find((each) => each === asked.view) ?? 'month';
	const day = dayOf(typeof asked.day === 'string' ? asked.day : undefined);
	const range = calendarRange(view, day);
	const days = listCalendar(openDesk().db, actor, range.starts, perDay[view]);
	return (
		<>
			<div className="desk-head">
				<h1>{t('title')}</h1>
			</div>
			<div className="stack">
				<CalendarHead view={view} day={dayName(day)} range={range} />
				{days.every(({ entries }) => entries.length === 0) && <p className="empty">{t('empty')}</p>}
				<CalendarDays view={view} days={days} today={dayName(new Date())} first={range.first.getTime()} last={range.last.getTime()} />
			</div>
		</>
	);
}
