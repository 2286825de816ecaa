import type { PictureName } from './names.ts';
import { bambooCraft, radioStudio, stickyRice, tinhLute, weavingLoom } from './scenes/craft.ts';
import { boatRace, conThrowing, lanternFestival } from './scenes/festivals.ts';
import { beehives, buffaloField, goldStarField, orangeOrchard, teaHills } from './scenes/fields.ts';
import { communalHouse, highlandMarket, lungCuFlag, oldTown } from './scenes/highlands.ts';
import { kayaks, maPiLeng, naHangLake, starKarst } from './scenes/karst.ts';
import { clinic, computerClass, libraryReading, schoolyard, serviceDesk } from './scenes/public.ts';
import { songLoDawn } from './scenes/river.ts';
import { footballPitch, riverRun } from './scenes/sport.ts';
import { seaOfClouds, terracesGold, terracesWater } from './scenes/terraces.ts';
import { busStation, cityNight, floodStreet, nightMarketFood, riverBridge } from './scenes/town.ts';
import { buckwheat, maizeHouse, peachBlossom, stiltHouses } from './scenes/village.ts';
import { egretsDusk, forestPatrol, tanTraoBanyan, waterfall } from './scenes/woods.ts';
import { fishCages, hydroDam, roadWorks, solarRoofs, timberYard } from './scenes/work.ts';

export { type PictureName, pictureNames } from './names.ts';

const scenes: Record<PictureName, () => string> = {
  'song-lo-dawn': songLoDawn, 'terraces-gold': terracesGold, 'terraces-water': terracesWater, 'na-hang-lake': naHangLake, 'stilt-houses': stiltHouses,
  'lantern-festival': lanternFestival, 'tea-hills': teaHills, 'orange-orchard': orangeOrchard, 'highland-market': highlandMarket, 'buckwheat-flowers': buckwheat,
  'ma-pi-leng': maPiLeng, 'lung-cu-flag': lungCuFlag, 'tan-trao-banyan': tanTraoBanyan, 'communal-house': communalHouse, waterfall,
  'river-bridge': riverBridge, 'city-night': cityNight, schoolyard, clinic, 'football-pitch': footballPitch,
  'river-run': riverRun, 'boat-race': boatRace, 'weaving-loom': weavingLoom, 'tinh-lute': tinhLute, 'solar-roofs': solarRoofs,
  'hydro-dam': hydroDam, 'forest-patrol': forestPatrol, 'timber-yard': timberYard, 'fish-cages': fishCages, 'buffalo-field': buffaloField,
  beehives, 'road-works': roadWorks, 'flood-street': floodStreet, 'sea-of-clouds': seaOfClouds, 'library-reading': libraryReading,
  'computer-class': computerClass, 'service-desk': serviceDesk, 'sticky-rice': stickyRice, 'maize-house': maizeHouse, 'peach-blossom': peachBlossom,
  'old-town': oldTown, 'bus-station': busStation, 'egrets-dusk': egretsDusk, 'bamboo-craft': bambooCraft, 'con-throwing': conThrowing,
  kayaks, 'radio-studio': radioStudio, 'star-karst': starKarst, 'gold-star-field': goldStarField, 'night-market-food': nightMarketFood,
};

/** The picture of that name as SVG, 1600 × 1067; the same name always gives the same picture. */
export const drawPicture = (name: PictureName): string => scenes[name]();
