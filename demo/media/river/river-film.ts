import type { Shot } from '../film/film.ts';
import { egrets } from './egrets.ts';
import { firstLight } from './first-light.ts';
import { sunrise } from './sunrise.ts';

/** The Lô from darkness to sunrise, seen from the bow of the ferry. */
export const riverFilm: readonly Shot[] = [firstLight, sunrise, egrets];
