// Caught by: channels-stays-in-its-rooms
export { routes } from '../http/routes.ts';
