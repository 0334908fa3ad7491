import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One signed and sealed delivery, made by other software: see vectors/README.md. */
export const vector = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'vectors', name));

export const request = vector('deliverSecure-v3-sha256-request.xml').toString('utf8');
