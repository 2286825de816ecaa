import { useTranslations } from 'next-intl';
import { useCurrentLocale } from '#i18n/current-locale.ts';
import { isoWithOffset, longDate, startOfVietnamDay } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';

type MomentProps = { at: Date; form: 'full' | 'day' | 'short' };

/** A date in Vietnam time, written as the language does. `short`: the time if it is today, else the day. */
export function Moment({ at, form }: MomentProps) {
	const write = useDateWriter();
	const today = form === 'short' && at >= startOfVietnamDay(new Date());
	return <time dateTime={isoWithOffset(at)}>{today ? longDate(at, 'vi').time : write(at, form)}</time>;
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
