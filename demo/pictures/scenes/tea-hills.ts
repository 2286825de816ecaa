import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { lighter, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { ranges } from '../ridges.ts';
import { path, shape } from '../shapes.ts';
import { orb, sky, streaks } from '../sky.ts';
import { tree } from '../trees.ts';
import { village } from '../village.ts';

/** A rounded tea hill whose rows follow its form. */
function teaHill(x: number, y: number, w: number, h: number, rows: number, dark: string, bright: string): string {
	const arc = (t: number, lift: number): string => {
		const [wide, top] = [w * (0.42 + t * 0.7), y - h + t * h * 1.5];
		return `M${Math.round(x - wide / 2)} ${Math.round(top + h * 0.8)}C${Math.round(x - wide * 0.3)} ${Math.round(top - h * 0.12 - lift)} ${Math.round(x + wide * 0.3)} ${Math.round(top - h * 0.12 - lift)} ${Math.round(x + wide / 2)} ${Math.round(top + h * 0.8)}`;
	};
	const hump = path(`${arc(-0.04, 26)}L${x + w * 0.7} 1080L${x - w * 0.7} 1080z`, dark);
	const rowsDrawn = Array.from({ length: rows }, (_, at) => {
		const t = (at + 0.5) / rows;
		const thick = 8 + t * 26;
		return `<path d="${arc(t, 0)}" fill="none" stroke="${mix(bright, dark, 0.25 + 0.15 * Math.sin(at))}" stroke-width="${thick.toFixed(0)}" stroke-linecap="round"/><path d="${arc(t, thick * 0.22)}" fill="none" stroke="${lighter(bright, 0.12)}" stroke-width="${(thick * 0.34).toFixed(0)}" stroke-linecap="round" stroke-dasharray="${(thick * 0.7).toFixed(0)} ${(thick * 0.5).toFixed(0)}"/>`;
	});
	return hump + rowsDrawn.join('');
}

/** Tea hills in the morning, pickers between the rows. */
export function teaHills(): string {
	const picker = (x: number, y: number, tall: number, flip: boolean, top: string): string =>
		figure(x, y, tall, poses.stoop, { ...dresses.picker, top }, flip) +
		shape(
			[
				[x - (flip ? -8 : 8) - 20, y - tall * 0.72],
				[x - (flip ? -8 : 8) + 20, y - tall * 0.72],
				[x - (flip ? -8 : 8) + 14, y - tall * 0.42],
				[x - (flip ? -8 : 8) - 14, y - tall * 0.42],
			].map(([a = 0, b = 0]): Point => [a + (flip ? tall * 0.1 : -tall * 0.1), b]),
			'#9a6a34',
			0.8,
		);
	return picture(
		sky('#b7d3c4', '#e6ecd0', '#f9efc9'),
		orb(1240, 210, 54, '#fbe29a', 6, 0.65),
		ranges(3, '#a8c4ae', '#5f9468', '#eaefcf', { y: 320, swing: 80, wave: 320, seed: 12 }, 46),
		streaks(330, 440, p.paper, 7, 3, 0.6, 800),
		teaHill(1330, 560, 1000, 190, 9, '#5f8f4a', '#9dba5a'),
		village(1130, 1250, 415, 36, 2, '#a8563a', '#e6cfa8', 3),
		teaHill(300, 600, 1100, 200, 9, '#4d8447', '#8fb255'),
		tree(620, 470, 110, '#4a7a48', 3),
		tree(560, 455, 80, '#5c8f4b', 7),
		teaHill(980, 790, 1300, 250, 10, '#2f6b40', '#7fab4d'),
		picker(900, 690, 118, false, p.lacquer),
		picker(1080, 694, 114, true, '#5b6d9c'),
		picker(1250, 742, 122, false, '#e6dcc8'),
		teaHill(280, 960, 1400, 260, 10, '#1c5238', '#5f9b48'),
		picker(350, 885, 230, false, '#6a4a86'),
		picker(600, 930, 224, true, p.lacquer),
		teaHill(1500, 1060, 1000, 190, 7, '#123f2d', '#3f8044'),
	);
}
