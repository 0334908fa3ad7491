import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeMessage, type MessageDetails } from '../../api/plan.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { Presence } from '../../parts/presence.tsx';
import { TextConflict } from '../../parts/text-conflict.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './message-page.module.css';

type Wording = { title: string; summary: string; revision: number };

const theirsIn = (error: unknown): Wording | undefined =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Wording) : undefined;

/** One wording, many places: it says how many before anything is changed. */
export const EditMessage = ({ message, onDone }: { message: MessageDetails; onDone: () => void }) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState(message.title);
  const [summary, setSummary] = useState(message.summary);
  const count = message.usedBy;
  const save = useAction({
    act: (settled: Wording | undefined) => changeMessage(message.id, settled ?? { title, summary, revision: message.revision }),
    refresh: [['message', message.id], ['plan', message.programme.id], ['matrix', message.programme.id], ['evidence'], ['today']],
    toastErrors: false,
    onDone: () => {
      showToast(t('message.saved'));
      onDone();
    },
  });
  const theirs = theirsIn(save.error);
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <Presence textId={message.id} />
      {theirs !== undefined && (
        <TextConflict
          savedBy={null}
          fields={[
            { name: 'title', label: t('message.title'), mine: title, theirs: theirs.title },
            { name: 'summary', label: t('message.summary'), mine: summary, theirs: theirs.summary },
          ]}
          onSettle={(texts) => {
            setTitle(texts.title);
            setSummary(texts.summary);
            save.run({ ...texts, revision: theirs.revision });
          }}
        />
      )}
      <ErrorSummary error={save.error} labels={{ title: t('message.title'), summary: t('message.summary') }} />
      <TextField
        name="title"
        label={t('message.title')}
        value={title}
        onChange={setTitle}
        required
        maxLength={300}
        error={fieldError(save.error, 'title')}
      />
      <TextArea
        name="summary"
        label={t('message.summary')}
        value={summary}
        onChange={setSummary}
        rows={6}
        error={fieldError(save.error, 'summary')}
      />
      {count > 0 && (
        <div className={styles.note}>
          <b>{t('message.editsPlaces', { count })}</b>
          <p className="soft">{t('message.editsText')}</p>
        </div>
      )}
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending} isDisabled={title === message.title && summary === message.summary}>
          {count > 0 ? t('message.save', { count }) : t('message.saveAnyway')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
