/** What a process does: everything, or one part of it. */
export type ProcessRole = 'all' | 'api' | 'worker' | 'register' | 'operator' | 'migrate';
