/** The commands besides the server. */
export const runCommand = async (name: string, _given: string[]): Promise<void> => {
  throw new Error(`There is no command ${name}`);
};
