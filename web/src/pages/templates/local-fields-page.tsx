import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LocalField, localFieldsQuery, localGapsQuery, removeLocalField, setLocalValue } from '../../api/local-fields.ts';
import { programmesQuery } from '../../api/programmes.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextField } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { NewLocalFieldDialog } from './new-local-field-dialog.tsx';
import styles from './templates.module.css';

export const LocalFieldsPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/lokala-falt' });
  const programme = useQuery(programmesQuery).data?.find(({ id }) => id === programmeId);
  const fields = useQuery(localFieldsQuery(programmeId));
  const [isAdding, setIsAdding] = useState(false);
  const add = fields.data?.isOwn === true && (
    <Button look="primary" onPress={() => setIsAdding(true)}>
      {t('localFields.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('localFields.title')} crumb={programme?.name} lead={t('localFields.lead')} actions={add} />
      <QueryView query={fields}>
        {({ items, missing, isOwn }) =>
          items.length === 0 ? (
            <EmptyState title={t('localFields.none')}>
              <p>{t(isOwn ? 'localFields.noneOwn' : 'localFields.noneTheirs')}</p>
            </EmptyState>
          ) : (
            <>
              <section className={styles.section}>
                <p role="status">{missing === 0 ? t('localFields.complete') : t('localFields.missing', { count: missing })}</p>
                <ul className={styles.list}>
                  {items.map((field) => (
                    <FieldItem key={field.id} programmeId={programmeId} field={field} isOwn={isOwn} />
                  ))}
                </ul>
              </section>
              {isOwn && <Gaps programmeId={programmeId} />}
            </>
          )
        }
      </QueryView>
      {isAdding && <NewLocalFieldDialog programmeId={programmeId} onClose={() => setIsAdding(false)} />}
    </>
  );
};

const staleAfter = (programmeId: string) => [
  ['local-fields', programmeId],
  ['local-gaps', programmeId],
];

const FieldItem = ({ programmeId, field, isOwn }: { programmeId: string; field: LocalField; isOwn: boolean }) => {
  const { t } = useTranslation();
  const { id, name, explanation, value, usedIn } = field;
  const [written, setWritten] = useState(value);
  const refresh = staleAfter(programmeId);
  const takeBack = useAction({
    act: (previous: string) => setLocalValue(id, previous),
    refresh,
    onDone: (_, previous) => setWritten(previous),
  });
  const save = useAction({
    act: () => setLocalValue(id, written),
    refresh,
    onDone: ({ previous }) => showToast(t('localFields.saved', { name }), { undo: () => takeBack.run(previous) }),
  });
  const restore = useAction({ act: () => removeLocalField(id, false), refresh });
  const remove = useAction({
    act: () => removeLocalField(id, true),
    refresh,
    onDone: () => showToast(t('localFields.removed', { name }), { undo: () => restore.run() }),
  });
  return (
    <li>
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <TextField
          name={id}
          label={
            <>
              {name} {value === '' && <Tag tone="wait">{t('localFields.isMissing')}</Tag>}
            </>
          }
          hint={[explanation, usedIn === 0 ? t('localFields.notUsed', { name }) : t('localFields.usedIn', { count: usedIn, name })]
            .filter((part) => part !== '')
            .join('. ')}
          value={written}
          onChange={setWritten}
          maxLength={500}
        />
        <div className="row">
          <Button size="small" type="submit" isDisabled={written === value} isPending={save.isPending}>
            {t('localFields.save', { name })}
          </Button>
          {isOwn && (
            <Button size="small" look="plain" onPress={() => remove.run()} aria-label={`${t('common.remove')}: ${name}`}>
              {t('common.remove')}
            </Button>
          )}
        </div>
      </form>
    </li>
  );
};

const Gaps = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const gaps = useQuery(localGapsQuery(programmeId));
  return (
    <section className={styles.section}>
      <h2>{t('localFields.gaps')}</h2>
      <QueryView query={gaps}>
        {(items) => (
          <ul className={styles.list}>
            {items.map(({ organisation: { id, name }, missing }) => (
              <li key={id}>
                {missing.length === 0
                  ? t('localFields.noGap', { name })
                  : t('localFields.gap', { count: missing.length, name, fields: format.list(missing) })}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
};
