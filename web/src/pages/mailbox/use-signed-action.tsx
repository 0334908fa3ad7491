import type { QueryKey } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';
import { isProblem } from '../../api/problem-error.ts';
import { useAction } from '../../parts/use-action.ts';
import { SigningDialog } from './signing-dialog.tsx';

type SignedAction<Output> = {
  /** Made once to begin the signing, and once more with it when the person has signed. */
  act: (signingId: string | undefined) => Promise<Output>;
  refresh?: readonly QueryKey[];
  onDone: (output: Output) => unknown;
};

const begun = Symbol('signing has begun');

/** Something that needs the person's signature with her e-ID. `dialog` is to be shown on the page. */
export const useSignedAction = <Output,>({ act, refresh = [], onDone }: SignedAction<Output>) => {
  const [signingId, setSigningId] = useState<string>();
  const { run, isPending, error } = useAction<string | undefined, Output | typeof begun>({
    act: async (signed) => {
      try {
        return await act(signed);
      } catch (problem) {
        if (!isProblem(problem, 'signatureNeeded')) throw problem;
        setSigningId(String(problem.extra['signingId']));
        return begun;
      }
    },
    refresh,
    toastErrors: false,
    onDone: (output) => (output === begun ? undefined : onDone(output)),
  });
  const close = useCallback(() => setSigningId(undefined), []);
  const onSigned = (id: string): void => {
    close();
    run(id);
  };
  const onRetry = (): void => {
    close();
    run(undefined);
  };
  const dialog: ReactNode =
    signingId === undefined ? null : (
      <SigningDialog key={signingId} signingId={signingId} onSigned={onSigned} onRetry={onRetry} onClose={close} />
    );
  return { run: () => run(undefined), isPending: isPending || signingId !== undefined, error, dialog };
};
