import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changeDocument,
  type DocumentVersion,
  type GoverningDocument,
  removeDocument,
  restoreDocument,
  strategyKey,
} from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './document.module.css';
import { DocumentFields, usePeriod, versionTone } from './documents-tab.tsx';
import { FormDialog } from './form-dialog.tsx';

/** Every version with who decided it, to read or to compare with the one shown. */
export const DocumentVersions = ({ document }: { document: GoverningDocument }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const period = usePeriod();
  const { id, versions, shown, mayWrite } = document;
  return (
    <section className={styles.versions}>
      <h2>{t('strategy.versions')}</h2>
      <DataTable
        caption={t('strategy.versionsCaption')}
        rows={versions}
        rowKey={(version) => version.id}
        columns={[
          {
            id: 'label',
            head: t('strategy.version'),
            isRowHead: true,
            cell: ({ label, status }) => (
              <>
                {label} <Tag tone={versionTone[status]}>{t(`strategy.status.${status}`)}</Tag>
              </>
            ),
          },
          { id: 'valid', head: t('strategy.validity'), cell: (version) => period(version) },
          {
            id: 'decided',
            head: t('strategy.decidedBy'),
            cell: ({ decidedBy, decidedOn }) =>
              [decidedBy, decidedOn === null ? '' : format.day(decidedOn)].filter((part) => part !== '').join(', '),
          },
          { id: 'diary', head: t('strategy.diaryNumber'), cell: ({ diaryNumber }) => diaryNumber },
          { id: 'written', head: t('strategy.writtenBy'), cell: ({ writtenBy }) => writtenBy },
          { id: 'new', head: t('strategy.whatIsNew'), cell: ({ changeNote }) => changeNote },
          { id: 'do', head: t('strategy.read'), cell: (version) => <VersionLinks documentId={id} version={version} shown={shown} /> },
        ]}
      />
      {document.visibility === 'public' && shown !== null && shown.status !== 'draft' && (
        <p>
          <a href={`/dokument/${id}`}>{t('strategy.onTheWeb')}</a>
        </p>
      )}
      {mayWrite && <Settings document={document} />}
    </section>
  );
};

type LinksProps = { documentId: string; version: DocumentVersion; shown: DocumentVersion | null };

const VersionLinks = ({ documentId, version: { number, label }, shown }: LinksProps) => {
  const { t } = useTranslation();
  if (shown === null || shown.number === number) return null;
  const to = { to: '/strategi/dokument/$documentId', params: { documentId } } as const;
  return (
    <span className="row">
      <Link {...to} search={{ version: number }} aria-label={t('strategy.readNamed', { label })}>
        {t('strategy.read')}
      </Link>
      <Link
        {...to}
        search={number < shown.number ? { version: shown.number, jamfor: number } : { version: number, jamfor: shown.number }}
        aria-label={t('strategy.compareNamed', { label })}
      >
        {t('strategy.compare')}
      </Link>
    </span>
  );
};

const Settings = ({ document: { id, title, kind, visibility, revision } }: { document: GoverningDocument }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const restore = useAction({ act: () => restoreDocument(id), refresh: [strategyKey], onDone: () => showToast(t('strategy.restored')) });
  const remove = useAction({
    act: () => removeDocument(id),
    onDone: async () => {
      await navigate({ to: '/strategi' });
      showToast(t('strategy.documentRemoved'), { undo: () => restore.run() });
    },
    refresh: [['strategy', 'documents']],
  });
  return (
    <div className="row">
      <Button onPress={() => setIsOpen(true)}>{t('strategy.documentSettings')}</Button>
      <Button look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
        {t('strategy.documentRemove')}
      </Button>
      {isOpen && (
        <FormDialog
          title={t('strategy.documentSettings')}
          initial={{ title, kind, visibility }}
          labels={{ title: t('strategy.documentTitle') }}
          button={t('strategy.save')}
          act={(words) => changeDocument(id, { ...words, revision })}
          onClose={() => setIsOpen(false)}
        >
          {(tools) => <DocumentFields {...tools} />}
        </FormDialog>
      )}
    </div>
  );
};
