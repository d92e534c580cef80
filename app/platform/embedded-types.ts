const asText = (value: string) => value;

/** One set of type parsers for both databases: days, sums and intervals stay text; moments become `Date`. */
export const parsers: Record<number, (value: string) => unknown> = {
  20: Number,
  1082: asText,
  1114: asText,
  1186: asText,
  1700: asText,
  1182: (value: string) =>
    value
      .replace(/^\{|\}$/g, '')
      .split(',')
      .filter(Boolean),
};
