/** Address of the player for streams that a browser cannot read by itself; the page's script fetches it when one is to play. */
export const hlsLibraryPath = new URL('../../../reader/built/hls.js', import.meta.url).pathname;
