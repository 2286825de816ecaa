import { agriculture } from './articles/agriculture.ts';
import { agriculture2 } from './articles/agriculture-2.ts';
import { culture } from './articles/culture.ts';
import { currentAffairs } from './articles/current-affairs.ts';
import { currentAffairs2 } from './articles/current-affairs-2.ts';
import { economy } from './articles/economy.ts';
import { education } from './articles/education.ts';
import { environment } from './articles/environment.ts';
import { festivals } from './articles/festivals.ts';
import { health } from './articles/health.ts';
import { localGovernment } from './articles/local-government.ts';
import { opinion } from './articles/opinion.ts';
import { photoEssays } from './articles/photo-essays.ts';
import { science } from './articles/science.ts';
import { society } from './articles/society.ts';
import { sport } from './articles/sport.ts';
import { travel } from './articles/travel.ts';
import { travel2 } from './articles/travel-2.ts';

/** Every story of the demo. */
export const stories = [
	...currentAffairs,
	...currentAffairs2,
	...localGovernment,
	...economy,
	...agriculture,
	...agriculture2,
	...society,
	...education,
	...health,
	...culture,
	...festivals,
	...travel,
	...travel2,
	...sport,
	...environment,
	...science,
	...opinion,
	...photoEssays,
];

/** Stories that stand first on the front page, the lead first. */
export const frontPage = ['water-keepers', 'soi-man-bridge', 'lanterns-after-parade'];
