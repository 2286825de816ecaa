import { ferry } from '../boats.ts';
import { mirrored, picture } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { tower, towers } from '../ridges.ts';
import { path } from '../shapes.ts';
import { birds, cloud, sky, streaks, veil } from '../sky.ts';
import { bamboo, grass } from '../trees.ts';
import { ripples, water } from '../water.ts';

/** The emerald lake of Na Hang, a boat under the limestone. */
export function naHangLake(): string {
	const far = { body: '#8fb3ae', shade: '#7aa19f', cliff: '#d9e2d6', foot: '#c6dbd2' };
	const near = { body: '#3c7a63', shade: '#245848', cliff: '#cfd8c4', foot: '#5f9c86' };
	const behind = towers(9, -60, 1660, 560, 230, 3, far, 0.4);
	const front =
		tower(1180, 572, 430, 430, 12, near) +
		tower(1440, 576, 360, 300, 5, near) +
		tower(900, 570, 260, 190, 8, near) +
		tower(140, 574, 420, 300, 21, near) +
		tower(380, 572, 220, 150, 17, near);
	return picture(
		sky('#7fc0cf', '#bfe0dc', '#eef3e4'),
		cloud(420, 200, 480, p.paper, 4, 0.95),
		cloud(820, 130, 300, p.paper, 7, 0.8),
		cloud(1520, 220, 300, p.paper, 2, 0.8),
		behind,
		veil(380, 580, '#e6f1e6', 0, 0.6),
		front,
		water(570, 1067, '#5fb59c', '#0f5f56'),
		mirrored(571, 0.5, front),
		water(820, 1067, '#1d7a6a', '#0c5049').replace('<rect', '<rect opacity=".35"'),
		streaks(560, 580, '#e6f5ea', 6, 2, 0.7, 420),
		ripples('#c6ecd9', { y0: 590, y1: 1050, count: 80, seed: 5, opacity: 0.5 }),
		ripples('#0b4a45', { y0: 680, y1: 1060, count: 60, seed: 9, opacity: 0.35, reach: 240 }),
		ferry(640, 800, 1.55, '#2f6f9e', p.lacquer),
		path('M430 826Q640 842 850 824Q1000 850 1160 852Q940 872 700 852Q520 848 430 826z', '#e6f5ea', 'opacity=".5"'),
		birds(760, 330, 6, 15, p.paper, 5),
		bamboo(60, 1090, 420, '#134a3c', 3, 9),
		grass(0, 260, 1075, 90, '#0f3d33', 40, 4),
	);
}
