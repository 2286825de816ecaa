/**
 * Vietnam's time is UTC+7 all year. The offset is fixed here rather than taken from the zone's history (Asia/Ho_Chi_Minh
 * was +08:00 until June 1975), so that a day read from an archive is the day shown, with the offset that is printed.
 */
const msPerDay = 86_400_000;
const offset = 7 * 3_600_000;

/** The paper's zone by its name in `Intl`, for whoever formats moments of today. */
export const timeZone = 'Asia/Ho_Chi_Minh';

export type VietnamDay = { year: number; month: number; day: number };
export type LongDate = VietnamDay & { weekday: string; monthName: string; time: string };

/** The calendar day in Vietnam, month from 1. Throws a RangeError for an invalid date. */
export function vietnamDay(date: Date): VietnamDay {
	const clock = vietnamClock(date);
	return { year: clock.getUTCFullYear(), month: clock.getUTCMonth() + 1, day: clock.getUTCDate() };
}

/** The moment in Vietnam time to the second, for `<time datetime>`: `2020-07-01T14:05:00+07:00`. Throws a RangeError for an invalid date. */
export function isoWithOffset(date: Date): string {
	return vietnamClock(date)
		.toISOString()
		.replace(/\.\d{3}Z$/, '+07:00');
}

/** The parts of a written date in Vietnam time, names in the language `intl` (BCP 47), `time` as HH:mm. Throws a RangeError for an invalid date or language tag. */
export function longDate(date: Date, intl: string): LongDate {
	const clock = vietnamClock(date);
	const parts = formatter(intl).formatToParts(clock);
	const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
	return {
		...vietnamDay(date),
		weekday: part('weekday'),
		monthName: part('month'),
		time: clock.toISOString().slice(-13, -8),
	};
}

/** Midnight in Vietnam that begins the day of the given moment. Throws a RangeError for an invalid date. */
export function startOfVietnamDay(date: Date): Date {
	return new Date(Math.floor(vietnamClock(date).getTime() / msPerDay) * msPerDay - offset);
}

const dateForm = String.raw`(?<year>[1-9]\d{3})(?<dash>-?)(?<month>\d\d)\k<dash>(?<day>\d\d)`;
const timeForm = String.raw`(?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)(?::?(?<second>[0-5]\d)(?:[.,](?<fraction>\d{1,9}))?)?`;
const zoneForm = String.raw`(?:(?<utc>Z)|(?<sign>[+-])(?<zoneHour>[01]\d|2[0-3])(?::?(?<zoneMinute>[0-5]\d))?)`;
const isoForm = new RegExp(`^${dateForm}(?:[T ]${timeForm} ?${zoneForm}?)?$`, 'i');

/** The moment an imported text names: ISO 8601 (extended or basic, `T` or a space) or YYYYMMDD, Vietnam time where no offset is given; undefined when it names none. Years 1000–9999. */
export function parseDate(text: string): Date | undefined {
	const groups = isoForm.exec(text.trim())?.groups;
	if (!groups) return undefined;
	const number = (name: string) => Number(groups[name] ?? 0);
	const day = new Date(Date.UTC(number('year'), number('month') - 1, number('day')));
	if (day.getUTCMonth() + 1 !== number('month') || day.getUTCDate() !== number('day')) return undefined;
	const milliseconds = Number((groups.fraction ?? '').padEnd(3, '0').slice(0, 3));
	const time = ((number('hour') * 60 + number('minute')) * 60 + number('second')) * 1000 + milliseconds;
	return new Date(day.getTime() + time - zoneOffset(groups));
}

function zoneOffset({ utc, sign, zoneHour, zoneMinute }: Record<string, string | undefined>): number {
	if (utc) return 0;
	if (!sign) return offset;
	const minutes = Number(zoneHour) * 60 + Number(zoneMinute ?? 0);
	return (sign === '-' ? -minutes : minutes) * 60_000;
}

/** A date whose UTC fields show what clocks in Vietnam show. */
function vietnamClock(date: Date): Date {
	const clock = new Date(date.getTime() + offset);
	if (Number.isNaN(clock.getTime()))
		throw new RangeError('Not a valid date: give one that holds a time, parseDate answers undefined otherwise');
	return clock;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(intl: string): Intl.DateTimeFormat {
	const known = formatters.get(intl);
	if (known) return known;
	const made = new Intl.DateTimeFormat(intl, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		calendar: 'gregory',
		numberingSystem: 'latn',
		timeZone: 'UTC',
	});
	formatters.set(intl, made);
	return made;
}
