import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Check, checkQuery, removeCheck, restoreCheck, sendCheck } from '../../api/checks.ts';
import type { MessageDetails } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { CheckDialog } from './check-dialog.tsx';
import styles from './message-page.module.css';

/** Whether the message is understood: questions of one's own, and how they have been answered, in counts. */
export const MessageCheck = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const query = useQuery(checkQuery(message.id));
  const [isWriting, setIsWriting] = useState(false);
  if (query.data === undefined) return null;
  const check = query.data;
  return (
    <section className={styles.section}>
      <h2>{t('check.title')}</h2>
      {check === null ? <p className="soft">{t('check.lead')}</p> : <CheckFacts message={message} check={check} />}
      <div className="row">
        <Button look={check?.isOutdated ? 'primary' : 'quiet'} onPress={() => setIsWriting(true)}>
          {check === null ? t('check.write') : t('check.edit')}
        </Button>
        {check !== null && <CheckActions message={message} check={check} />}
      </div>
      {isWriting && <CheckDialog messageId={message.id} check={check} onClose={() => setIsWriting(false)} />}
    </section>
  );
};

const CheckFacts = ({ message, check }: { message: MessageDetails; check: Check }) => {
  const { t } = useTranslation();
  const { questions, passMark, isSkillCheck, isOutdated, openUrl, results } = check;
  const { members, open } = results;
  const facts = [
    t('check.count', { count: questions.length }),
    t('check.passMarkIs', { mark: passMark }),
    isSkillCheck && t('check.skill'),
    t('message.version', { version: check.messageVersion }),
  ];
  return (
    <>
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
      {isOutdated && <p className={styles.note}>{t('check.outdated')}</p>}
      {openUrl !== null && (
        <p>
          {t('check.openLink')}: <a href={openUrl}>{openUrl}</a>
        </p>
      )}
      <p>
        <a href={`/v1/messages/${message.id}/check.html`} target="_blank" rel="noreferrer">
          {t('check.preview')}
        </a>
      </p>
      {members.answered + open.answered === 0 ? (
        <p className="soft">{t('check.noAnswers')}</p>
      ) : (
        <>
          {members.answered > 0 && <p>{t('check.members', members)}</p>}
          {open.answered > 0 && <p>{t('check.openAnswers', open)}</p>}
          <Answers check={check} />
        </>
      )}
    </>
  );
};

const Answers = ({ check: { questions, results } }: { check: Check }) => {
  const { t } = useTranslation();
  const chosen = new Map(results.questions.map((question) => [question.id, question.chosen]));
  return (
    <details>
      <summary>{t('check.answers')}</summary>
      {questions.map(({ id, text, options, right }) => (
        <section key={id} className={styles.section}>
          <h3>{text}</h3>
          <ul className={styles.items}>
            {options.map((option, place) => (
              <li key={option}>
                <span>
                  {option} {place === right && <small>({t('check.right')})</small>}
                </span>
                <small>{t('check.people', { count: chosen.get(id)?.[place] ?? 0 })}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
};

const CheckActions = ({ message, check }: { message: MessageDetails; check: Check }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refresh = [['check', message.id]];
  const send = useAction({
    act: () => sendCheck(message.id),
    refresh: [['send-outs'], ['activities', message.programme.id], ['message', message.id]],
    onDone: ({ sendOutId }) => navigate({ to: '/utskick/$sendOutId', params: { sendOutId } }),
  });
  const restore = useAction({ act: () => restoreCheck(message.id), refresh });
  const remove = useAction({
    act: () => removeCheck(message.id),
    refresh,
    onDone: () => showToast(t('check.removed'), { undo: () => restore.run() }),
  });
  return (
    <>
      {!check.isOutdated && message.usedBy > 0 && (
        <Button isPending={send.isPending} onPress={() => send.run()}>
          {t('check.send')}
        </Button>
      )}
      <Button look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
        {t('check.remove')}
      </Button>
    </>
  );
};
