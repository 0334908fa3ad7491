export const selectPeople = 1;
