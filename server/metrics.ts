import { timingSafeEqual } from 'node:crypto';

/** Whether an Authorization header carries the token, told in the same time whatever it is. */
export function mayRead(authorization: string | undefined, token: string): boolean {
	const given = Buffer.from(/^Bearer (.*)$/i.exec(authorization ?? '')?.[1] ?? '');
	const wanted = Buffer.from(token);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Figures in Prometheus' text format; names that end in `_total` only grow. */
export function writeMetrics(figures: Record<string, number>): string {
	return Object.entries(figures)
		.map(([name, value]) => `# TYPE portal_${name} ${name.endsWith('_total') ? 'counter' : 'gauge'}\nportal_${name} ${value}\n`)
		.join('');
}

/** `renderFailures` as Prometheus writes it: `render_failures_total`. */
export function counterName(name: string): string {
	return `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_total`;
}
