import { createRootRoute } from '@tanstack/react-router';
import { Crashed, NotFound } from './shell/dead-ends.tsx';
import { Root } from './shell/root.tsx';

export const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: Crashed });
