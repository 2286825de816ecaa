import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ArticleStatus } from '#lib/content.ts';
import { type CalendarView, dayName } from '#lib/desk/calendar-days.ts';
import { StateTag } from '../articles/state-tag.tsx';

type Entry = { id: number; locale: string; title: string; section: string; status: ArticleStatus; at: number; kind: 'print' | 'embargo' };
type Day = { start: number; entries: Entry[]; more: number };

/** Days as a list; wide screens set them as weeks beside each other. `today` is YYYY-MM-DD, as is the first day of the period itself. */
export function CalendarDays({
	view,
	days,
	today,
	first,
	last,
}: {
	view: CalendarView;
	days: Day[];
	today: string;
	first: number;
	last: number;
}) {
	const t = useTranslations('DeskCalendar');
	return (
		<ol className="calendar" data-view={view} aria-label={t('days')}>
			{days.map((day) => (
				<DayCell
					key={day.start}
					day={day}
					isToday={dayName(new Date(day.start)) === today}
					isOutside={day.start < first || day.start > last}
				/>
			))}
		</ol>
	);
}

function DayCell({ day: { start, entries, more }, isToday, isOutside }: { day: Day; isToday: boolean; isOutside: boolean }) {
	const t = useTranslations('DeskCalendar');
	const format = useFormatter();
	return (
		<li
			className="calendar-day"
			data-empty={entries.length === 0 || undefined}
			data-outside={isOutside || undefined}
			data-today={isToday || undefined}
		>
			<h3>
				<time dateTime={dayName(new Date(start))}>{format.dateTime(start, { weekday: 'short', day: 'numeric', month: 'numeric' })}</time>
				{isToday && <span className="tag">{t('isToday')}</span>}
			</h3>
			{more > 0 && (
				<Link className="hint" href={`/admin/calendar?view=day&day=${dayName(new Date(start))}`} prefetch={false}>
					{t('more', { count: more })}
				</Link>
			)}
			<ul>
				{entries.map((entry) => (
					<CalendarEntry key={`${entry.kind}${entry.id}`} entry={entry} />
				))}
			</ul>
		</li>
	);
}

function CalendarEntry({ entry: { id, locale, title, section, status, at, kind } }: { entry: Entry }) {
	const t = useTranslations('DeskCalendar');
	const format = useFormatter();
	const time = format.dateTime(at, { hour: '2-digit', minute: '2-digit', hour12: false });
	return (
		<li className="calendar-entry" data-state={kind === 'embargo' ? 'embargo' : status}>
			<span className="row">
				<time dateTime={new Date(at).toISOString()}>{time}</time> <StateTag status={status} />
			</span>
			<Link className="story-link" href={`/admin/articles/${id}`} prefetch={false} lang={locale}>
				{title}
			</Link>
			<span className="hint">
				{section} · {locale.toUpperCase()}
				{kind === 'embargo' && ` · ${t('embargo', { time })}`}
			</span>
		</li>
	);
}
