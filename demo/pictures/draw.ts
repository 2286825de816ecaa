import { bambooCraft } from './scenes/bamboo-craft.ts';
import { beehives } from './scenes/beehives.ts';
import { boatRace } from './scenes/boat-race.ts';
import { buckwheat } from './scenes/buckwheat-flowers.ts';
import { buffaloField } from './scenes/buffalo-field.ts';
import { busStation } from './scenes/bus-station.ts';
import { cityNight } from './scenes/city-night.ts';
import { clinic } from './scenes/clinic.ts';
import { communalHouse } from './scenes/communal-house.ts';
import { computerClass } from './scenes/computer-class.ts';
import { conThrowing } from './scenes/con-throwing.ts';
import { egretsDusk } from './scenes/egrets-dusk.ts';
import { fishCages } from './scenes/fish-cages.ts';
import { floodStreet } from './scenes/flood-street.ts';
import { footballPitch } from './scenes/football-pitch.ts';
import { forestPatrol } from './scenes/forest-patrol.ts';
import { goldStarField } from './scenes/gold-star-field.ts';
import { highlandMarket } from './scenes/highland-market.ts';
import { hydroDam } from './scenes/hydro-dam.ts';
import { kayaks } from './scenes/kayaks.ts';
import { lanternFestival } from './scenes/lantern-festival.ts';
import { libraryReading } from './scenes/library-reading.ts';
import { lungCuFlag } from './scenes/lung-cu-flag.ts';
import { maPiLeng } from './scenes/ma-pi-leng.ts';
import { maizeHouse } from './scenes/maize-house.ts';
import { naHangLake } from './scenes/na-hang-lake.ts';
import { nightMarketFood } from './scenes/night-market-food.ts';
import { oldTown } from './scenes/old-town.ts';
import { orangeOrchard } from './scenes/orange-orchard.ts';
import { peachBlossom } from './scenes/peach-blossom.ts';
import { radioStudio } from './scenes/radio-studio.ts';
import { riverBridge } from './scenes/river-bridge.ts';
import { riverRun } from './scenes/river-run.ts';
import { roadWorks } from './scenes/road-works.ts';
import { schoolyard } from './scenes/schoolyard.ts';
import { seaOfClouds } from './scenes/sea-of-clouds.ts';
import { serviceDesk } from './scenes/service-desk.ts';
import { solarRoofs } from './scenes/solar-roofs.ts';
import { songLoDawn } from './scenes/song-lo-dawn.ts';
import { starKarst } from './scenes/star-karst.ts';
import { stickyRice } from './scenes/sticky-rice.ts';
import { stiltHouses } from './scenes/stilt-houses.ts';
import { tanTraoBanyan } from './scenes/tan-trao-banyan.ts';
import { teaHills } from './scenes/tea-hills.ts';
import { terracesGold } from './scenes/terraces-gold.ts';
import { terracesWater } from './scenes/terraces-water.ts';
import { timberYard } from './scenes/timber-yard.ts';
import { tinhLute } from './scenes/tinh-lute.ts';
import { waterfall } from './scenes/waterfall.ts';
import { weavingLoom } from './scenes/weaving-loom.ts';

/** The demo's pictures, by the names that articles use. */
export const pictureNames = [
	'song-lo-dawn',
	'terraces-gold',
	'terraces-water',
	'na-hang-lake',
	'stilt-houses',
	'lantern-festival',
	'tea-hills',
	'orange-orchard',
	'highland-market',
	'buckwheat-flowers',
	'ma-pi-leng',
	'lung-cu-flag',
	'tan-trao-banyan',
	'communal-house',
	'waterfall',
	'river-bridge',
	'city-night',
	'schoolyard',
	'clinic',
	'football-pitch',
	'river-run',
	'boat-race',
	'weaving-loom',
	'tinh-lute',
	'solar-roofs',
	'hydro-dam',
	'forest-patrol',
	'timber-yard',
	'fish-cages',
	'buffalo-field',
	'beehives',
	'road-works',
	'flood-street',
	'sea-of-clouds',
	'library-reading',
	'computer-class',
	'service-desk',
	'sticky-rice',
	'maize-house',
	'peach-blossom',
	'old-town',
	'bus-station',
	'egrets-dusk',
	'bamboo-craft',
	'con-throwing',
	'kayaks',
	'radio-studio',
	'star-karst',
	'gold-star-field',
	'night-market-food',
] as const;

export type PictureName = (typeof pictureNames)[number];

const scenes: Record<PictureName, () => string> = {
	'song-lo-dawn': songLoDawn,
	'terraces-gold': terracesGold,
	'terraces-water': terracesWater,
	'na-hang-lake': naHangLake,
	'stilt-houses': stiltHouses,
	'lantern-festival': lanternFestival,
	'tea-hills': teaHills,
	'orange-orchard': orangeOrchard,
	'highland-market': highlandMarket,
	'buckwheat-flowers': buckwheat,
	'ma-pi-leng': maPiLeng,
	'lung-cu-flag': lungCuFlag,
	'tan-trao-banyan': tanTraoBanyan,
	'communal-house': communalHouse,
	waterfall,
	'river-bridge': riverBridge,
	'city-night': cityNight,
	schoolyard,
	clinic,
	'football-pitch': footballPitch,
	'river-run': riverRun,
	'boat-race': boatRace,
	'weaving-loom': weavingLoom,
	'tinh-lute': tinhLute,
	'solar-roofs': solarRoofs,
	'hydro-dam': hydroDam,
	'forest-patrol': forestPatrol,
	'timber-yard': timberYard,
	'fish-cages': fishCages,
	'buffalo-field': buffaloField,
	beehives,
	'road-works': roadWorks,
	'flood-street': floodStreet,
	'sea-of-clouds': seaOfClouds,
	'library-reading': libraryReading,
	'computer-class': computerClass,
	'service-desk': serviceDesk,
	'sticky-rice': stickyRice,
	'maize-house': maizeHouse,
	'peach-blossom': peachBlossom,
	'old-town': oldTown,
	'bus-station': busStation,
	'egrets-dusk': egretsDusk,
	'bamboo-craft': bambooCraft,
	'con-throwing': conThrowing,
	kayaks,
	'radio-studio': radioStudio,
	'star-karst': starKarst,
	'gold-star-field': goldStarField,
	'night-market-food': nightMarketFood,
};

/** The picture of that name as SVG, 1600 × 1067; the same name always gives the same picture. */
export const drawPicture = (name: PictureName): string => scenes[name]();
