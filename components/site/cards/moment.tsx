import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { isoWithOffset, longDate, startOfVietnamDay, vietnamDay } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';

type MomentProps = { at: Date; form: 'full' | 'day' | 'short' };

/** A date in Vietnam time, written as the language does. `short`: the time if it is today, else the day, with another year named. */
export function Moment({ at, form }: MomentProps) {
	const write = useDateWriter();
	return <time dateTime={isoWithOffset(at)}>{form === 'short' ? shortDate(at, new Date(), write) : write(at, form)}</time>;
}

function shortDate(at: Date, now: Date, write: ReturnType<typeof useDateWriter>): string {
	if (at >= startOfVietnamDay(now)) return longDate(at, 'vi').time;
	return write(at, vietnamDay(at).year === vietnamDay(now).year ? 'short' : 'day');
}

/** A function that writes dates in the language of the page. */
export function useDateWriter(): (at: Date, form: MomentProps['form']) => string {
	const t = useTranslations('Dates');
	const { intl } = locales[useCurrentLocale()];
	return (at, form) => {
		const { weekday, day, month, monthName, year, time } = longDate(at, intl);
		const monthShort = monthName.slice(0, 3);
		return t(form, { weekday, day: `${day}`, month: `${month}`, monthName, monthShort, year: `${year}`, time });
	};
}
