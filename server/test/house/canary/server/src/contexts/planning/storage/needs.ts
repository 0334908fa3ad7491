export const selectNeeds = 1;
