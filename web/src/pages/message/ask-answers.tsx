import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageDetails } from '../../api/plan.ts';
import { type Asked, type AskState, type MessageDetail, noteAskAnswer } from '../../api/rich-messages.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './message-page.module.css';

const states = ['open', 'answered', 'declined'] as const satisfies readonly AskState[];
const tones = { open: 'wait', answered: 'good', declined: 'bad' } as const;

/** What the message asks of its groups, and what each has answered. */
export const AskAnswers = ({ message, detail: { ask, asked } }: { message: MessageDetails; detail: MessageDetail }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [noting, setNoting] = useState<Asked | null>(null);
  return (
    <>
      <h3>{t('richMessage.ask')}</h3>
      <p className={styles.written}>{ask}</p>
      {asked.length === 0 && <p className="soft">{t('richMessage.nobodyAsked')}</p>}
      <ul className={styles.items}>
        {asked.map((one) => (
          <li key={one.audienceId}>
            <span>
              <b>{one.audienceName}</b> <Tag tone={tones[one.state]}>{t(`richMessage.state.${one.state}`)}</Tag>
              {one.text !== '' && <span className={styles.old}>{one.text}</span>}
              {one.changedAt !== null && (
                <small className={styles.old}>{t('message.by', { when: format.recent(one.changedAt), name: one.notedBy ?? '' })}</small>
              )}
            </span>
            <Button size="small" onPress={() => setNoting(one)} aria-label={t('richMessage.noteFor', { name: one.audienceName })}>
              {t('richMessage.note')}
            </Button>
          </li>
        ))}
      </ul>
      {noting && <NoteDialog messageId={message.id} asked={noting} onClose={() => setNoting(null)} />}
    </>
  );
};

const NoteDialog = ({ messageId, asked, onClose }: { messageId: string; asked: Asked; onClose: () => void }) => {
  const { t } = useTranslation();
  const [state, setState] = useState<AskState>(asked.state === 'open' ? 'answered' : asked.state);
  const [text, setText] = useState(asked.text);
  const save = useAction({
    act: () => noteAskAnswer(messageId, asked.audienceId, { state, text }),
    refresh: [['message', messageId]],
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={asked.audienceName} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <Radios
          name="state"
          legend={t('richMessage.whatAnswered')}
          value={state}
          onChange={setState}
          choices={states.map((value) => ({ value, label: t(`richMessage.state.${value}`) }))}
        />
        <TextArea name="text" label={t('richMessage.answerText')} value={text} onChange={setText} maxLength={5000} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('richMessage.saveAnswer')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
