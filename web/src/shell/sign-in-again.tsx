import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchSession, sessionQuery } from '../api/session.ts';
import { signInGate } from '../api/sign-in-gate.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** The session ended in the middle of something. The page stays as it is behind the dialog; the waiting calls go on afterwards. */
export const SignInAgain = () => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const isClosed = useSyncExternalStore(signInGate.subscribe, signInGate.isClosed);
  const [isStillOut, setIsStillOut] = useState(false);
  const tryAgain = async () => {
    const session = await fetchSession();
    setIsStillOut(!session.signedIn);
    if (!session.signedIn) return;
    client.setQueryData(sessionQuery.queryKey, session);
    signInGate.open();
  };
  return (
    <Dialog title={t('session.endedTitle')} isOpen={isClosed} isDismissable={false} onClose={signInGate.abandon}>
      <p>{t('session.endedText')}</p>
      {isStillOut && <p role="alert">{t('session.stillOut')}</p>}
      <div className="row">
        <a className={buttonClass('primary')} href="/login?return=/app/inloggad" target="_blank" rel="noopener">
          {t('session.signInNewTab')}
        </a>
        <Button onPress={() => void tryAgain()}>{t('common.tryAgain')}</Button>
      </div>
    </Dialog>
  );
};
