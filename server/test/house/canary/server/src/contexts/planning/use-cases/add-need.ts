export const addNeed = 1;
