// Caught by: http-stays-in-its-rooms
export { remind } from '../jobs/remind.ts';
