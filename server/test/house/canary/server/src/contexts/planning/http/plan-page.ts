// Caught by: server-knows-only-the-portals-props
export { page } from '../../../../../portal/src/page.ts';
