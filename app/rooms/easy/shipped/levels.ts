/** Four bars, each higher than the one before; as many are filled as one can do of a thing. Our own. */
const bars = (filled: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" fill="currentColor">${[1, 2, 3, 4]
    .map((bar) => {
      const height = bar * 48;
      const faint = bar > filled ? ' opacity="0.25"' : '';
      return `<rect x="${bar * 56 - 36}" y="${224 - height}" width="44" height="${height}" rx="8"${faint}/>`;
    })
    .join('')}</svg>`;

/** How much of a thing one can do by oneself. */
export const levels = {
  'niva.1': bars(1),
  'niva.2': bars(2),
  'niva.3': bars(3),
  'niva.4': bars(4),
};
