// Caught by: server-knows-no-client
export { router } from '../../../web/src/router.ts';
