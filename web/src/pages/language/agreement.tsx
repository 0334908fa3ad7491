import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adoptMainMessage, agreeOnMainMessage, type MainMessage, type MainVersion } from '../../api/language.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { DateField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';

const refresh = [['main-messages'], ['concrete-messages']];

type AgreementProps = { message: MainMessage; version: MainVersion; organisations: number; mayAdopt: boolean };

/** Who stands behind a wording. Each organisation says so itself; the editor writes the day down. */
export const Agreement = ({ message, version, organisations, mayAdopt }: AgreementProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { roles } = useOrganisation();
  const [isAdopting, setIsAdopting] = useState(false);
  const agree = useAction({
    act: (agrees: boolean) => agreeOnMainMessage(message.id, { version: version.version, agrees }),
    refresh,
  });
  return (
    <>
      <p className="soft">
        {t('mainMessages.agreed', { count: version.agreedBy.length, total: organisations })}
        {version.agreedBy.length > 0 && ` · ${format.list(version.agreedBy.map(({ name }) => name))}`}
      </p>
      <div className="row">
        {mayDo(roles, 'write') && (
          <Button size="small" look={version.hasAgreed ? 'plain' : 'quiet'} onPress={() => agree.run(!version.hasAgreed)}>
            {version.hasAgreed ? t('mainMessages.disagree') : t('mainMessages.agree')}
          </Button>
        )}
        {mayAdopt && (
          <Button size="small" look="primary" onPress={() => setIsAdopting(true)}>
            {t('mainMessages.adopt')}
          </Button>
        )}
      </div>
      {isAdopting && <AdoptDialog message={message} version={version} onClose={() => setIsAdopting(false)} />}
    </>
  );
};

type AdoptDialogProps = { message: MainMessage; version: MainVersion; onClose: () => void };

const AdoptDialog = ({ message, version, onClose }: AdoptDialogProps) => {
  const { t } = useTranslation();
  const [day, setDay] = useState<string | null>(new Date().toLocaleDateString('sv-SE'));
  const adopt = useAction({
    act: () => adoptMainMessage(message.id, { version: version.version, revision: message.revision, agreedOn: day ?? '' }),
    refresh,
    toastErrors: false,
    onDone: onClose,
  });
  return (
    <Dialog title={t('mainMessages.adopt')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          adopt.run();
        }}
      >
        <ErrorSummary error={adopt.error} />
        <p>{t('mainMessages.adoptText')}</p>
        <DateField name="agreedOn" label={t('mainMessages.adoptOn')} value={day} onChange={setDay} />
        <div className="row">
          <Button look="primary" type="submit" isPending={adopt.isPending} isDisabled={day === null}>
            {t('mainMessages.adopt')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
