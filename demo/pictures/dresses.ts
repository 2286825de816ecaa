import { palette } from './palette.ts';
import type { Dress } from './people.ts';

const indigo = '#2a2f55';

/** The clothes that figures in the pictures wear. */
export const dresses = {
	farmer: { top: '#6d5f8d', bottom: palette.coal, hat: 'cone' },
	planter: { top: palette.lacquer, bottom: palette.coal, hat: 'cone', bareLegs: true },
	picker: { top: palette.deep, bottom: palette.coal, hat: 'cone' },
	boatman: { top: palette.bark, bottom: palette.coal, hat: 'cone' },
	tay: { top: indigo, bottom: indigo, skirt: 'tunic', hat: 'scarf', hatColour: indigo, belt: '#7fa1b8' },
	tayMan: { top: indigo, bottom: '#1f2344', hat: 'beret', hatColour: indigo },
	hmong: {
		top: '#33264f',
		bottom: palette.lacquer,
		skirt: 'flared',
		band: palette.rice,
		hat: 'turban',
		hatColour: palette.ember,
		belt: palette.jade,
	},
	hmongTeal: {
		top: palette.coal,
		bottom: palette.jade,
		skirt: 'flared',
		band: palette.pink,
		hat: 'turban',
		hatColour: palette.lacquer,
		belt: palette.gold,
	},
	hmongPink: {
		top: palette.dusk,
		bottom: palette.pink,
		skirt: 'flared',
		band: palette.paper,
		hat: 'turban',
		hatColour: palette.gold,
		belt: palette.lacquer,
	},
	dao: { top: palette.coal, bottom: palette.coal, skirt: 'tunic', hat: 'turban', hatColour: palette.lacquer, belt: palette.paper },
	hmongMan: { top: palette.ink, bottom: palette.coal, hat: 'beret', hatColour: palette.ink },
	elder: { top: palette.slate, bottom: palette.coal, hair: palette.mist },
	nurse: { top: palette.paper, bottom: palette.mist, hat: 'nurse', hatColour: palette.paper },
	pupil: { top: palette.paper, bottom: palette.indigo, shoes: palette.paper },
	pupilGirl: { top: palette.paper, bottom: palette.indigo, skirt: 'flared', bareLegs: true, hat: 'tail' },
	officer: { top: palette.tea, bottom: palette.pine, hat: 'cap', hatColour: palette.pine },
	builder: { top: palette.orange, bottom: palette.indigo, hat: 'helmet', hatColour: palette.rice },
	plain: { top: palette.sky, bottom: palette.shadow },
	white: { top: palette.paper, bottom: palette.shadow },
	clay: { top: palette.clay, bottom: palette.coal },
} as const satisfies Record<string, Dress>;
