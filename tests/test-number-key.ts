export const testNumberKey = 'test key of thirty-two characters';
