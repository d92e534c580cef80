/** Whether a row that stands says what is sent: then the form was sent twice. */
export const isSame = (stands: object | undefined, sent: object): boolean =>
  stands !== undefined &&
  Object.entries(sent).every(([name, value]) => (stands as Record<string, unknown>)[name] === value);
