// Caught by: jobs-stays-in-its-rooms
export { routes } from '../http/routes.ts';
