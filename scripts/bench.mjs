// `npm run bench -- NAME`: runs e2e/bench/NAME.ts; the last line it prints is JSON. Without a name: what there is.
import { runNamed } from './run-named.mjs';

runNamed('bench');
