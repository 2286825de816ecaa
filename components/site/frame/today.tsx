import { useTranslations } from 'next-intl';
import { longDate, vietnamDay } from '#lib/dates.ts';
import { lunarDate } from '#lib/lunar.ts';

/** The day in Vietnam, by both calendars. */
export function Today({ now, intl }: { now: Date; intl: string }) {
	const t = useTranslations('Masthead');
	const { weekday, monthName, ...day } = longDate(now, intl);
	const lunar = lunarDate(vietnamDay(now));
	return (
		<p className="masthead-day">
			<span>{t('today', { weekday, monthName, day: `${day.day}`, month: `${day.month}`, year: `${day.year}` })}</span>{' '}
			<span className="masthead-lunar">
				{t('lunar', { day: `${lunar.day}`, month: `${lunar.month}`, leap: `${lunar.leap}`, year: lunar.yearName })}
			</span>
		</p>
	);
}
