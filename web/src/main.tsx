import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProblemError } from './api/problem-error.ts';
import { firstLocale, startTranslations } from './i18n/translate.ts';
import './look/layers.css';
import { applyTheme, chosenTheme } from './look/theme.ts';
import { router } from './router.tsx';
import { reloadForNewVersion } from './shell/fresh-version.ts';

applyTheme(chosenTheme());
reloadForNewVersion();

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // The server's own word is final; only silence is worth another try.
      retry: (failures, error) => !(error instanceof ProblemError) && failures < 2,
    },
  },
});

await startTranslations(firstLocale());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
