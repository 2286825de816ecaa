/** The SVG with every ellipse, circle and fish scale as Bézier curves: Chromium writes each arc into a PDF as some sixty of them, four do. */
export function fourCurves(svg: string): string {
	return svg
		.replace(
			/<ellipse cx="(.+?)" cy="(.+?)" rx="(.+?)" ry="(.+?)"/g,
			(_, x: string, y: string, rx: string, ry: string) => `<path d="${oval(Number(x), Number(y), Number(rx), Number(ry))}"`,
		)
		.replace(
			/<circle cx="(.+?)" cy="(.+?)" r="(.+?)"/g,
			(_, x: string, y: string, r: string) => `<path d="${oval(Number(x), Number(y), Number(r), Number(r))}"`,
		)
		.replaceAll('a8 8 0 0 1 0 15', 'c10.4 0 10.4 15 0 15');
}

/** How far the handles of a quarter circle stand out, for a radius of one. */
const reach = 0.5523;

function oval(x: number, y: number, rx: number, ry: number): string {
	const [dx, dy] = [rx * reach, ry * reach];
	const points = [
		x - rx,
		y,
		x - rx,
		y - dy,
		x - dx,
		y - ry,
		x,
		y - ry,
		x + dx,
		y - ry,
		x + rx,
		y - dy,
		x + rx,
		y,
		x + rx,
		y + dy,
		x + dx,
		y + ry,
		x,
		y + ry,
		x - dx,
		y + ry,
		x - rx,
		y + dy,
		x - rx,
		y,
	];
	const [startX, startY, ...rest] = points.map((value) => Math.round(value * 100) / 100);
	return `M${startX} ${startY}C${rest.join(' ')}z`;
}
