/** The fields by which a form keeps itself as a draft; they are no part of what is kept. */
export const draftFields = { act: 'utkast', version: 'utkast-version' } as const;
export const draftActs = { keep: 'spara', drop: 'kasta' } as const;
