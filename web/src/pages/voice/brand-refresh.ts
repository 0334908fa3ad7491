/** What is out of date when the register has changed. */
export const brandRefresh = [['brands'], ['sender']];
