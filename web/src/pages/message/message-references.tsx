import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageDetails } from '../../api/plan.ts';
import { programmesQuery } from '../../api/programmes.ts';
import { addReference, referencesQuery, removeReference } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './message-page.module.css';

/** Other programmes and initiatives that the message refers to; each of the programmes lists it back. */
export const MessageReferences = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const items = useQuery(referencesQuery(message.id)).data;
  const [isAdding, setIsAdding] = useState(false);
  const refresh = [['references', message.id], ['referred-by']];
  const restore = useAction({ act: (id: string) => removeReference(id, false), refresh });
  const remove = useAction({
    act: (id: string) => removeReference(id, true),
    refresh,
    onDone: (_, id) => showToast(t('references.removed'), { undo: () => restore.run(id) }),
  });
  const { isOwn } = message.programme;
  if (items === undefined || (items.length === 0 && !isOwn)) return null;
  return (
    <section className={styles.section}>
      <h2>{t('references.title')}</h2>
      {items.length === 0 && <EmptyLine>{t('references.none')}</EmptyLine>}
      <ul className={styles.items}>
        {items.map(({ id, name, url, how, programmeId }) => (
          <li key={id}>
            <span>
              {programmeId !== null && (
                <Link to="/program/$programmeId" params={{ programmeId }}>
                  {name}
                </Link>
              )}
              {programmeId === null && (url === '' ? name : <a href={url}>{name}</a>)} {how !== '' && <small>{how}</small>}
            </span>
            {isOwn && (
              <Button size="small" look="plain" onPress={() => remove.run(id)} aria-label={`${t('common.remove')}: ${name}`}>
                {t('common.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOwn && (
        <div>
          <Button size="small" onPress={() => setIsAdding(true)}>
            {t('references.add')}
          </Button>
        </div>
      )}
      {isAdding && <ReferenceDialog message={message} onClose={() => setIsAdding(false)} />}
    </section>
  );
};

const ReferenceDialog = ({ message, onClose }: { message: MessageDetails; onClose: () => void }) => {
  const { t } = useTranslation();
  const programmes = (useQuery(programmesQuery).data ?? []).filter(({ id }) => id !== message.programme.id);
  const [toProgrammeId, setToProgrammeId] = useState('');
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [how, setHow] = useState('');
  const isOutside = toProgrammeId === '';
  const save = useAction({
    act: () =>
      addReference(message.id, {
        toProgrammeId: isOutside ? null : toProgrammeId,
        name: isOutside ? name : '',
        url: isOutside ? url : '',
        how,
      }),
    refresh: [['references', message.id], ['referred-by']],
    toastErrors: false,
    onDone: onClose,
  });
  return (
    <Dialog title={t('references.add')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t('references.name'), url: t('references.url') }} />
        <SelectField
          name="toProgrammeId"
          label={t('references.programme')}
          value={toProgrammeId}
          onChange={setToProgrammeId}
          options={[{ value: '', label: t('references.outside') }, ...programmes.map(({ id, name: label }) => ({ value: id, label }))]}
        />
        {isOutside && (
          <>
            <TextField
              name="name"
              label={t('references.name')}
              value={name}
              onChange={setName}
              required
              maxLength={200}
              error={fieldError(save.error, 'name')}
            />
            <TextField
              name="url"
              label={`${t('references.url')} (${t('common.optional')})`}
              type="url"
              placeholder="https://"
              value={url}
              onChange={setUrl}
              error={fieldError(save.error, 'url')}
            />
          </>
        )}
        <TextField name="how" label={`${t('references.how')} (${t('common.optional')})`} value={how} onChange={setHow} maxLength={500} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('references.add')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
