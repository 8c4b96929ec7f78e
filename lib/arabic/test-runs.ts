/** How often a property is tried: 10,000 times, or the count in `FUZZ_RUNS` (`FUZZ_RUNS=100000 vitest run fuzz`). */
export const runs = { numRuns: Number(process.env.FUZZ_RUNS || 10_000) };

/** Milliseconds that a property may take: many runs need long, and a busy machine longer. */
export const patience = 3_600_000;
