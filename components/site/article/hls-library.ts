/** Address of the player for streams that a browser cannot read by itself; the page's script fetches it when one is to play. */
export const hlsLibraryPath = new URL('hls.js/dist/hls.light.min.mjs', import.meta.url).pathname;
