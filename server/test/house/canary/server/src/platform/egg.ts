// Caught by: no-circle
export { hen } from './hen.ts';
export const egg = 1;
