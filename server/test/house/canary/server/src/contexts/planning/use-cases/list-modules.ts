// Caught by: nobody-sees-app
export { modules } from '../../../app/modules.ts';
