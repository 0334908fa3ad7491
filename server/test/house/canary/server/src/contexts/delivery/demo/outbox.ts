// Caught by: demo-stays-in-its-rooms
export { routes } from '../http/routes.ts';
