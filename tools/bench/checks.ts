export const checkAccess = async (..._: unknown[]) => {};
export const compareWithHand = async (..._: unknown[]) => {};
export const compareNation = async (..._: unknown[]) => {};
