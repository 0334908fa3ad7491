import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.ts';
import { showToast } from './toast-store.ts';

type ActionOptions<Input, Output> = {
  act: (input: Input) => Promise<Output>;
  /** What is out of date afterwards. */
  refresh?: readonly QueryKey[];
  onDone?: (output: Output, input: Input) => unknown;
  /** False where an error summary shows it in place. */
  toastErrors?: boolean;
};

/** Something a person does: runs it, refreshes what it changed, and says so when it failed. */
export const useAction = <Input = void, Output = unknown>({
  act,
  refresh = [],
  onDone,
  toastErrors = true,
}: ActionOptions<Input, Output>) => {
  const client = useQueryClient();
  const { t } = useTranslation();
  const mutation = useMutation({
    mutationFn: act,
    onSuccess: async (output, input) => {
      await onDone?.(output, input);
      await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    onError: (error) => {
      if (toastErrors)
        showToast(error instanceof ProblemError && error.message !== '' ? error.message : t('common.noContact'), { tone: 'bad' });
    },
  });
  const run = (input: Input): void => {
    if (!mutation.isPending) mutation.mutate(input);
  };
  return { run, isPending: mutation.isPending, error: mutation.error, reset: mutation.reset };
};
