/**
 * The Vietnamese lunar calendar, after Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar"
 * (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_en.html), with the series for new moons and for the sun's
 * longitude from Jean Meeus, "Astronomical Algorithms". Days begin at midnight UTC+7, which is why Tết is at times
 * another day than the Chinese New Year that `Intl` knows.
 */
export type LunarDate = { day: number; month: number; year: number; leap: boolean; yearName: string };

type SolarDate = { year: number; month: number; day: number };

const msPerDay = 86_400_000;
const unixEpochDay = 2_440_588;
const timeZone = 7 / 24;
const lunationLength = 29.530588853;
const firstNewMoon = 2_415_021.076998695;
const winterSolstice = 9;

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** The Vietnamese lunar date of a Gregorian day, `yearName` in can chi (`Canh Tý`). Throws a RangeError for a day that does not exist or lies outside 1800–2199. */
export function lunarDate(solar: SolarDate): LunarDate {
	const today = dayNumber(solar);
	const lunation = lunationOf(today);
	const startsThisYear = lunation >= eleventhMonth(solar.year);
	const cycleYear = startsThisYear ? solar.year + 1 : solar.year;
	const first = eleventhMonth(cycleYear - 1);
	const leapAt = leapOffset(first, eleventhMonth(cycleYear));
	const offset = lunation - first;
	const steps = offset >= leapAt ? offset - 1 : offset;
	const year = steps < 2 ? cycleYear - 1 : cycleYear;
	return {
		day: today - newMoonDay(lunation) + 1,
		month: ((steps + 10) % 12) + 1,
		year,
		leap: offset === leapAt,
		yearName: `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}`,
	};
}

/** Julian day number of a Gregorian day. */
function dayNumber({ year, month, day }: SolarDate): number {
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	if (!exists || year < 1800 || year > 2199) {
		throw new RangeError(`No lunar date for ${year}-${month}-${day}: not a calendar day between 1800 and 2199`);
	}
	return date.getTime() / msPerDay + unixEpochDay;
}

/** Number of the lunation (counted from January 1900) a day falls in. */
function lunationOf(day: number): number {
	const estimate = Math.floor((day - firstNewMoon) / lunationLength);
	return [estimate + 1, estimate].find((lunation) => newMoonDay(lunation) <= day) ?? estimate - 1;
}

/** Lunation of the month that holds the winter solstice of a year, which is always the eleventh. */
function eleventhMonth(year: number): number {
	const lunation = lunationOf(Date.UTC(year, 11, 31) / msPerDay + unixEpochDay);
	return sunSector(newMoonDay(lunation)) >= winterSolstice ? lunation - 1 : lunation;
}

/** Offset of the leap month between two eleventh months: the first of thirteen in which the sun enters no new sector; Infinity when there are twelve. */
function leapOffset(first: number, next: number): number {
	if (next - first < 13) return Number.POSITIVE_INFINITY;
	const sectors = Array.from({ length: 14 }, (_, offset) => sunSector(newMoonDay(first + offset)));
	return sectors.findIndex((sector, offset) => offset > 0 && sector === sectors[offset + 1]);
}

/** Multiples of the sun's mean anomaly, the moon's, and the moon's argument of latitude, each with its weight in days. */
const newMoonTerms = [
	[0.0021, 2, 0, 0],
	[-0.4068, 0, 1, 0],
	[0.0161, 0, 2, 0],
	[-0.0004, 0, 3, 0],
	[0.0104, 0, 0, 2],
	[-0.0051, 1, 1, 0],
	[-0.0074, 1, -1, 0],
	[0.0004, 1, 0, 2],
	[-0.0004, -1, 0, 2],
	[-0.0006, 0, 1, 2],
	[0.001, 0, -1, 2],
	[0.0005, 1, 2, 0],
] as const;

/** Julian day number, in Vietnam, of the day on which a lunation begins. */
function newMoonDay(lunation: number): number {
	const t = lunation / 1236.85;
	const mean = 2_415_020.75933 + 29.53058868 * lunation + polynomial(t, 0, 0, 0.0001178, -0.000000155);
	const sun = 359.2242 + 29.10535608 * lunation + polynomial(t, 0, 0, -0.0000333, -0.00000347);
	const moon = 306.0253 + 385.81691806 * lunation + polynomial(t, 0, 0, 0.0107306, 0.00001236);
	const latitude = 21.2964 + 390.67050646 * lunation + polynomial(t, 0, 0, -0.0016528, -0.00000239);
	const planets = 0.00033 * sine(polynomial(t, 166.56, 132.87, -0.009173));
	const terms = newMoonTerms.map(([weight, s, m, f]) => weight * sine(s * sun + m * moon + f * latitude));
	const anomaly = terms.reduce((sum, term) => sum + term, (0.1734 - 0.000393 * t) * sine(sun));
	return Math.floor(mean + planets + anomaly - clockDrift(t) + 0.5 + timeZone);
}

/** Days by which the earth's rotation lags behind uniform time, `t` centuries after 1900. */
function clockDrift(t: number): number {
	return t < -11 ? polynomial(t, 0.001, 0.000839, 0.0002261, -0.00000845, -0.000000081) : polynomial(t, -0.000278, 0.000265, 0.000262);
}

/** Which twelfth (0 to 11) of its yearly path, counted from the spring equinox, the sun is in when a day begins in Vietnam. */
function sunSector(day: number): number {
	const t = (day - 2_451_545.5 - timeZone) / 36_525;
	const anomaly = polynomial(t, 357.5291, 35_999.0503, -0.0001559, -0.00000048);
	const longitude =
		polynomial(t, 280.46645, 36_000.76983, 0.0003032) +
		polynomial(t, 1.9146, -0.004817, -0.000014) * sine(anomaly) +
		polynomial(t, 0.019993, -0.000101) * sine(2 * anomaly) +
		0.00029 * sine(3 * anomaly);
	return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

function polynomial(t: number, ...coefficients: number[]): number {
	return coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
}

function sine(degrees: number): number {
	return Math.sin((degrees * Math.PI) / 180);
}
