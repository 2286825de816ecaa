import { carpFloat, cart, rabbitFloat, starLantern } from '#demo/pictures/festive.ts';
import { palette as p } from '#demo/pictures/palette.ts';
import { path } from '#demo/pictures/shapes.ts';
import { fine, moved, swing } from '../film/motion.ts';

const posts = path('M-96 790L-86 690L-74 690L-84 790zM96 790L86 690L74 690L84 790z', p.bark);
const post = path('M-5 800V640H5V800z', p.bark);

/** The star that leads the parade, far ahead. */
export const starFloat = (t: number): string =>
	moved({ x: 800 - t * 10 }, post, starLantern(0, 590, 58, '#e9452c', '#f0b53c'), cart(0, 770, 150, '#6d2038'));

/** The rabbit on its cart. */
export const rabbit = (t: number): string =>
	moved(
		{ x: 1240 + t * 30 },
		post,
		moved({ y: 780, turn: swing(t, 2.1, 0.3) * 1.6 }, rabbitFloat(0, 0, 250)),
		cart(0, 850, 300, '#2f4a7a'),
	);

/** The carp on its cart, nodding as it rolls. */
export const carp = (t: number): string =>
	moved(
		{ x: 390 + t * 86 },
		posts,
		moved({ y: 590 + swing(t, 1.9) * 5, turn: swing(t, 2.5, 0.1) * 2 }, swimming(t)),
		cart(0, 880, 480, '#8a1f24'),
	);

/** The carp with a tail that beats: the picture is drawn twice, cut where the tail begins, and the tail made shorter and longer. */
function swimming(t: number): string {
	const fish = carpFloat(0, 0, 560);
	const cuts =
		'<clipPath id="tail"><path d="M-700-500H-172V500H-700z"/></clipPath><clipPath id="body"><path d="M-172.6-500H700V500H-172.6z"/></clipPath>';
	const beat = `translate(-172 0) scale(${fine(0.9 + 0.14 * swing(t, 1.25))} 1) translate(172 0)`;
	return `${cuts}<g transform="${beat}"><g clip-path="url(#tail)">${fish}</g></g><g clip-path="url(#body)">${fish}</g>`;
}
