import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cascade, changeCascade } from '../../api/cascade.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './cascade.module.css';

const readNumbers = (text: string): number[] =>
  text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(Number);

export const SettingsTab = ({ cascade }: { cascade: Cascade }) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState(cascade.title);
  const [intro, setIntro] = useState(cascade.intro);
  const [contact, setContact] = useState(cascade.contact);
  const [lastDay, setLastDay] = useState(cascade.lastDay);
  const [answerDays, setAnswerDays] = useState(String(cascade.answerDays));
  const [days, setDays] = useState(cascade.reminderDays.join(', '));
  const [before, setBefore] = useState(cascade.reminderBefore === null ? '' : String(cascade.reminderBefore));
  const [limit, setLimit] = useState(String(cascade.reminderLimit));
  const save = useAction({
    act: () =>
      changeCascade(cascade.id, {
        title,
        intro,
        contact,
        lastDay,
        answerDays: Number(answerDays),
        reminderDays: readNumbers(days),
        reminderBefore: before.trim() === '' ? null : Number(before),
        reminderLimit: Number(limit),
        revision: cascade.revision,
      }),
    refresh: [['cascade', cascade.id], ['cascades']],
    toastErrors: false,
    onDone: () => showToast(t('cascade.savedSettings')),
  });
  const error = (field: string) => fieldError(save.error, field);
  return (
    <form
      className={`wide ${styles.form}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <ErrorSummary
        error={save.error}
        labels={{ title: t('cascade.name'), answerDays: t('cascade.answerDays'), reminderDays: t('cascade.reminderDays') }}
      />
      <TextField name="title" label={t('cascade.name')} value={title} onChange={setTitle} maxLength={200} error={error('title')} />
      <TextArea name="intro" label={t('cascade.intro')} hint={t('cascade.introHint')} value={intro} onChange={setIntro} rows={3} />
      <TextField name="contact" label={t('cascade.contact')} value={contact} onChange={setContact} maxLength={200} />
      <DateField name="lastDay" label={t('cascade.lastDay')} value={lastDay} onChange={setLastDay} error={error('lastDay')} />
      <TextField
        name="answerDays"
        inputMode="numeric"
        label={t('cascade.answerDays')}
        hint={t('cascade.answerDaysHint')}
        value={answerDays}
        onChange={setAnswerDays}
        error={error('answerDays')}
      />
      <TextField
        name="reminderDays"
        label={t('cascade.reminderDays')}
        hint={`${t('cascade.reminderDaysHint')} ${t('cascade.weekends')}`}
        value={days}
        onChange={setDays}
        error={error('reminderDays')}
      />
      <TextField
        name="reminderBefore"
        inputMode="numeric"
        label={t('cascade.reminderBefore')}
        hint={t('cascade.reminderBeforeHint')}
        value={before}
        onChange={setBefore}
        error={error('reminderBefore')}
      />
      <TextField
        name="reminderLimit"
        inputMode="numeric"
        label={t('cascade.reminderLimit')}
        value={limit}
        onChange={setLimit}
        error={error('reminderLimit')}
      />
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('cascade.saveSettings')}
        </Button>
      </div>
    </form>
  );
};
