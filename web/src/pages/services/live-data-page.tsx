import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '../../api/programmes.ts';
import { keepProjectGroup, type LiveData, liveDataQuery } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './services.module.css';

type Member = LiveData['members'][number];
const nobody: Member = { role: '', name: '', contact: '' };
const columns = ['role', 'name', 'contact'] as const;

/** The project group, and what texts say today where they hold milestones, project group or support. */
export const LiveDataPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/projektgrupp' });
  const programme = useQuery(programmesQuery).data?.find(({ id }) => id === programmeId);
  const live = useQuery(liveDataQuery(programmeId));
  return (
    <>
      <PageHeader title={t('liveData.title')} crumb={programme?.name} lead={t('liveData.lead')} />
      <QueryView query={live}>
        {(data) => (
          <>
            <ProjectGroup key={JSON.stringify(data.members)} programmeId={programmeId} data={data} />
            <section className={styles.section}>
              <h2>{t('liveData.reads')}</h2>
              {(['milestones', 'projectGroup', 'support'] as const).map((field) => (
                <div key={field}>
                  <h3>{t(`liveData.fields.${field}`)}</h3>
                  <p className={data.texts[field] === '' ? 'soft' : styles.live}>{data.texts[field] || t('liveData.nothing')}</p>
                </div>
              ))}
            </section>
          </>
        )}
      </QueryView>
    </>
  );
};

const ProjectGroup = ({ programmeId, data }: { programmeId: string; data: LiveData }) => {
  const { t } = useTranslation();
  const [rows, setRows] = useState<readonly Member[]>(data.members.length === 0 ? [nobody] : data.members);
  const refresh = [['live-data', programmeId], ['local-text']];
  const undo = useAction({ act: (members: Member[]) => keepProjectGroup(programmeId, members), refresh });
  const save = useAction({
    act: () =>
      keepProjectGroup(
        programmeId,
        rows.filter(({ role, name }) => role.trim() !== '' || name.trim() !== ''),
      ),
    refresh,
    toastErrors: false,
    onDone: ({ previous }) => showToast(t('liveData.saved'), { undo: () => undo.run(previous) }),
  });
  const change = (at: number, field: keyof Member, text: string) =>
    setRows((all) => all.map((row, index) => (index === at ? { ...row, [field]: text } : row)));
  return (
    <section className={styles.section}>
      <h2>{t('liveData.group')}</h2>
      {data.isInherited && <p className="soft">{t('liveData.inherited')}</p>}
      <form
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are written
          <div key={at} className={styles.fields}>
            {columns.map((field) => (
              <TextField
                key={field}
                name={`${field}-${at}`}
                label={t(`liveData.${field}`)}
                value={row[field]}
                onChange={(text) => change(at, field, text)}
                maxLength={200}
              />
            ))}
            <Button
              size="small"
              look="plain"
              aria-label={t('liveData.removeRow', { name: row.name || String(at + 1) })}
              onPress={() => setRows((all) => all.filter((_, index) => index !== at))}
            >
              {t('common.remove')}
            </Button>
          </div>
        ))}
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('liveData.save')}
          </Button>
          <Button onPress={() => setRows((all) => [...all, nobody])}>{t('liveData.addRow')}</Button>
        </div>
      </form>
    </section>
  );
};
