import type { Shot } from '../film/film.ts';
import { nightMarket } from './night-market.ts';
import { parade } from './parade.ts';
import { riverLights } from './river-lights.ts';

/** The night of the lantern festival: the street, the market, the river. */
export const lanternFilm: readonly Shot[] = [parade, nightMarket, riverLights];
