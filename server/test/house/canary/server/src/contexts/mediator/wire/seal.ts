// Caught by: wire-stays-in-its-rooms
export { digitalPost } from '../channels/digital-post.ts';
