export type Toast = { id: number; text: string; tone: 'good' | 'bad'; undo?: (() => unknown) | undefined };

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

const set = (next: readonly Toast[]): void => {
  toasts = next;
  for (const listener of listeners) listener();
};

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): readonly Toast[] => toasts,
  dismiss: (id: number): void => set(toasts.filter((toast) => toast.id !== id)),
};

/** Says what has just happened. With `undo` it offers the way back. */
export const showToast = (text: string, { undo, tone = 'good' }: { undo?: () => unknown; tone?: 'good' | 'bad' } = {}): void =>
  set([...toasts.slice(-2), { id: nextId++, text, tone, undo }]);
