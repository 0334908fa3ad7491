import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeSavingBasis, restoreSavingBasis, type Savings, savingsQuery, setSavingBasis } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { FormDialog, numberOf } from './form-parts.tsx';
import styles from './voice.module.css';

const refresh = [['network', 'savings']];

/** The figure behind "cheap and good for the environment". Without a network there is none. */
export const SavingsSection = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isSetting, setIsSetting] = useState(false);
  const { data } = useQuery(savingsQuery);
  if (data === undefined) return null;
  return (
    <section className={styles.section}>
      <h2>{t('savings.title')}</h2>
      {data.periods.length === 0 ? (
        <EmptyLine>{t('savings.empty')}</EmptyLine>
      ) : (
        <>
          <p className={styles.figure}>{t('savings.figure', { kronor: format.number(data.kronor) })}</p>
          <p>{t('savings.from', { count: data.letters })}</p>
          <p className="soft">{t('savings.formula')}</p>
          <ul className={styles.assets}>
            {data.periods.map((period) => (
              <Period key={period.id} period={period} mayChange={data.isEditor} />
            ))}
          </ul>
        </>
      )}
      {data.isEditor && (
        <div className="row">
          <Button onPress={() => setIsSetting(true)}>{t('savings.set')}</Button>
        </div>
      )}
      {isSetting && <BasisDialog onClose={() => setIsSetting(false)} />}
    </section>
  );
};

const Period = ({ period, mayChange }: { period: Savings['periods'][number]; mayChange: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, validFrom, letters, printKronor, postageKronor, kronor, source } = period;
  const restore = useAction({ act: () => restoreSavingBasis(id), refresh });
  const remove = useAction({
    act: () => removeSavingBasis(id),
    refresh,
    onDone: () => showToast(t('savings.removed'), { undo: () => restore.run() }),
  });
  const figures = {
    day: format.day(validFrom),
    letters: format.number(letters),
    print: format.number(printKronor),
    postage: format.number(postageKronor),
    kronor: format.number(kronor),
  };
  return (
    <li>
      {t('savings.period', figures)} <small className="soft">{t('savings.source', { source })}</small>{' '}
      {mayChange && (
        <Button size="small" look="plain" aria-label={`${t('common.remove')}: ${figures.day}`} onPress={() => remove.run()}>
          {t('common.remove')}
        </Button>
      )}
    </li>
  );
};

const BasisDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [print, setPrint] = useState('');
  const [postage, setPostage] = useState('');
  const [source, setSource] = useState('');
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const save = useAction({
    act: () => setSavingBasis({ printKronor: numberOf(print), postageKronor: numberOf(postage), source, validFrom: validFrom ?? '' }),
    refresh,
    toastErrors: false,
    onDone: onClose,
  });
  const labels = {
    printKronor: t('savings.print'),
    postageKronor: t('savings.postage'),
    source: t('savings.sourceField'),
    validFrom: t('savings.validFrom'),
  };
  return (
    <FormDialog
      title={t('savings.set')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('common.save')}
      labels={labels}
    >
      <TextField
        name="printKronor"
        label={labels.printKronor}
        value={print}
        onChange={setPrint}
        inputMode="decimal"
        error={fieldError(save.error, 'printKronor')}
      />
      <TextField
        name="postageKronor"
        label={labels.postageKronor}
        value={postage}
        onChange={setPostage}
        inputMode="decimal"
        error={fieldError(save.error, 'postageKronor')}
      />
      <TextField
        name="source"
        label={labels.source}
        value={source}
        onChange={setSource}
        maxLength={200}
        error={fieldError(save.error, 'source')}
      />
      <DateField
        name="validFrom"
        label={labels.validFrom}
        value={validFrom}
        onChange={setValidFrom}
        error={fieldError(save.error, 'validFrom')}
      />
    </FormDialog>
  );
};
