const [off, on] = ['installt', 'galler'] as const;

/** What the one button of something that can be called off and taken up again says, by how it stands on the page. */
export const pressOf = (isOff: boolean): string => (isOff ? on : off);

/** Whether a press wants it off: pressed twice, or on a page that stood open, it does not undo itself. */
export const wantsOff = (pressed: string): boolean => pressed !== on;
