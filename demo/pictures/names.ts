/** The demo's pictures, by the names that articles use. */
export const pictureNames = [
  'song-lo-dawn', 'terraces-gold', 'terraces-water', 'na-hang-lake', 'stilt-houses',
  'lantern-festival', 'tea-hills', 'orange-orchard', 'highland-market', 'buckwheat-flowers',
  'ma-pi-leng', 'lung-cu-flag', 'tan-trao-banyan', 'communal-house', 'waterfall',
  'river-bridge', 'city-night', 'schoolyard', 'clinic', 'football-pitch',
  'river-run', 'boat-race', 'weaving-loom', 'tinh-lute', 'solar-roofs',
  'hydro-dam', 'forest-patrol', 'timber-yard', 'fish-cages', 'buffalo-field',
  'beehives', 'road-works', 'flood-street', 'sea-of-clouds', 'library-reading',
  'computer-class', 'service-desk', 'sticky-rice', 'maize-house', 'peach-blossom',
  'old-town', 'bus-station', 'egrets-dusk', 'bamboo-craft', 'con-throwing',
  'kayaks', 'radio-studio', 'star-karst', 'gold-star-field', 'night-market-food',
] as const;

export type PictureName = (typeof pictureNames)[number];
