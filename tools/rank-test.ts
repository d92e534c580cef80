export interface Compared {
  /** The share of pairs in which the second is slower: a half when nothing tells them apart. */
  slower: number;
  /** Of the Mann-Whitney test, two-sided, by the normal approximation with ties: how often chance alone would differ as much. */
  p: number;
}

/** Whether two samples come from the same distribution. Takes no shape of it for granted; a few slow outliers weigh nothing. */
export function compareRanks(first: readonly number[], second: readonly number[]): Compared {
  const all = [
    ...first.map((value) => ({ value, second: false })),
    ...second.map((value) => ({ value, second: true })),
  ].sort((a, b) => a.value - b.value);
  const [n, m] = [first.length, second.length];
  let [ranksOfSecond, ties] = [0, 0];
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to += 1;
    const alike = to - from;
    ranksOfSecond += all.slice(from, to).filter((each) => each.second).length * ((from + 1 + to) / 2);
    ties += alike ** 3 - alike;
    from = to;
  }
  const pairsSlower = ranksOfSecond - (m * (m + 1)) / 2;
  const total = n + m;
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  const z = spread === 0 ? 0 : Math.abs(pairsSlower - (n * m) / 2) / spread;
  return { slower: pairsSlower / (n * m), p: 2 * upperTail(z) };
}

/** The normal distribution beyond `z`: Abramowitz and Stegun 26.2.17, to seven decimals. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const sum =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** The value below which a share of the sample lies. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
