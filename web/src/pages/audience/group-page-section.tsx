import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GroupPage, groupPageQuery, publishGroupPage, withdrawGroupPage } from '../../api/services.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { WhoMay } from '../../parts/who-may.tsx';
import styles from './audience-page.module.css';

type Props = { programmeId: string; audienceId: string };

/** The one address where the group's information lives. */
export const GroupPageSection = ({ programmeId, audienceId }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const data = useQuery(groupPageQuery(audienceId)).data;
  const [isEditing, setIsEditing] = useState(false);
  const refresh = [['group-page', audienceId]];
  const withdraw = useAction({
    act: () => withdrawGroupPage(audienceId),
    refresh,
    onDone: () => showToast(t('groups.withdrawn')),
  });
  if (data === undefined) return null;
  const { page, content, hidden, missing } = data;
  return (
    <section className={styles.section}>
      <h2>{t('groups.page')}</h2>
      <p className="soft">{t('groups.pageLead')}</p>
      {page.isPublic && page.url !== null && (
        <p>
          <a href={page.url} target="_blank" rel="noreferrer">
            {page.url}
          </a>
        </p>
      )}
      <p>{t('groups.pageContent', { ...content, messages: content.messages.length })}</p>
      {content.waiting > 0 && (
        <p>
          <Link to="/program/$programmeId/fragor" params={{ programmeId }}>
            {t('groupQuestions.waiting', { count: content.waiting })}
          </Link>
        </p>
      )}
      {hidden.length > 0 && (
        <details>
          <summary>
            {t('groups.hidden')} {hidden.length}
          </summary>
          <ul>
            {hidden.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {missing.length > 0 && (
        <p>
          <Link to="/program/$programmeId/lokala-falt" params={{ programmeId }}>
            {t('groups.missing', { fields: format.list(missing) })}
          </Link>
        </p>
      )}
      <div className="row">
        <Button needs="send" onPress={() => setIsEditing(true)}>
          {t(page.isPublic ? 'groups.edit' : 'groups.publish')}
        </Button>
        {page.isPublic && (
          <Button needs="send" look="plain" isPending={withdraw.isPending} onPress={() => withdraw.run()}>
            {t('groups.withdraw')}
          </Button>
        )}
      </div>
      <WhoMay right="send" />
      {isEditing && <PageDialog audienceId={audienceId} page={page} onClose={() => setIsEditing(false)} />}
    </section>
  );
};

const PageDialog = ({ audienceId, page, onClose }: { audienceId: string; page: GroupPage['page']; onClose: () => void }) => {
  const { t } = useTranslation();
  const [introduction, setIntroduction] = useState(page.introduction);
  const [contact, setContact] = useState(page.contact);
  const publish = useAction({
    act: () => publishGroupPage(audienceId, { introduction, contact, revision: page.revision }),
    refresh: [['group-page', audienceId]],
    toastErrors: false,
    onDone: () => {
      showToast(t('groups.published'));
      onClose();
    },
  });
  return (
    <Dialog title={t(page.isPublic ? 'groups.edit' : 'groups.publish')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          publish.run();
        }}
      >
        <ErrorSummary error={publish.error} />
        <p className="soft">{t('groups.isPublic')}</p>
        <TextArea
          name="introduction"
          label={`${t('groups.introduction')} (${t('common.optional')})`}
          value={introduction}
          onChange={setIntroduction}
          rows={4}
          maxLength={5000}
        />
        <TextField
          name="contact"
          label={`${t('groups.contact')} (${t('common.optional')})`}
          value={contact}
          onChange={setContact}
          maxLength={500}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={publish.isPending}>
            {t(page.isPublic ? 'groups.publishAgain' : 'groups.publish')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
