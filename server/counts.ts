/** What happened since the start, told at /metrics. */
export type Counts = ReturnType<typeof startCounts>;

export const startCounts = () => ({
	hits: 0,
	stale: 0,
	misses: 0,
	moved: 0,
	renders: 0,
	renderFailures: 0,
	refused: 0,
	replacedRenderers: 0,
	reads: 0,
});
