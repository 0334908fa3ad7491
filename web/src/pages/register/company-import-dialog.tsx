import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CompanyPreview, importCompanies, previewCompanies } from '../../api/register.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { shortNumber } from './party-form.tsx';

const accepted = ['.csv', '.xlsx', '.txt', 'text/csv'];

const BadRows = ({ preview: { badRows, errors, token } }: { preview: CompanyPreview }) => {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h3>{t('register.companies.badRows', { count: badRows })}</h3>
      <DataTable
        caption={t('register.companies.badRows', { count: badRows })}
        rows={errors}
        rowKey={({ row, column }, index) => `${row}-${column}-${index}`}
        columns={[
          { id: 'row', head: t('register.companies.row'), cell: ({ row }) => row, isRowHead: true },
          { id: 'column', head: t('register.companies.column'), cell: ({ column, value }) => (value ? `${column}: ${value}` : column) },
          { id: 'remedy', head: t('register.companies.remedy'), cell: ({ message }) => message },
        ]}
      />
      <p>
        <a href={`/v1/register/company-preview-errors.csv?token=${token}`} download>
          {t('register.companies.downloadBad')}
        </a>
      </p>
    </section>
  );
};

const FirstRows = ({ preview: { rows, joint } }: { preview: CompanyPreview }) => {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h3>{t('register.companies.firstRows')}</h3>
      <DataTable
        caption={t('register.companies.firstRows')}
        rows={rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { id: 'name', head: t('register.name'), cell: ({ row, name }) => `${row}. ${name}`, isRowHead: true },
          { id: 'number', head: t('register.number'), cell: ({ number }) => shortNumber(number) },
          {
            id: 'rule',
            head: t('register.companies.rule'),
            cell: ({ isJoint }) => t(isJoint ? 'register.companies.joint' : 'register.companies.alone'),
          },
        ]}
      />
      {joint > 0 && <p className="soft">{t('register.companies.jointNote', { count: joint })}</p>}
    </section>
  );
};

/** Choose a file, see what it would do, and do it: nothing is saved before the button that says how many. */
export const CompanyImportDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [read, setRead] = useState<CompanyPreview | null>(null);
  const preview = useAction<File, CompanyPreview>({ act: previewCompanies, toastErrors: false, onDone: setRead });
  const save = useAction({
    act: ({ token, badRows }: CompanyPreview) => importCompanies({ token, skipErrors: badRows > 0 }),
    refresh: [['register']],
    toastErrors: false,
    onDone: ({ added, changed, unchanged }) => {
      const counts = { added: format.number(added), changed: format.number(changed), unchanged: format.number(unchanged) };
      showToast(t('register.companies.done', counts));
      onClose();
    },
  });
  return (
    <Dialog title={t('register.companies.importTitle')} isOpen onClose={onClose} place="side">
      <ErrorSummary error={preview.error ?? save.error} />
      {read === null ? (
        <FileDrop
          label={t('register.companies.chooseFile')}
          hint={t('register.companies.fileHint')}
          accept={accepted}
          onFile={preview.run}
        />
      ) : (
        <>
          {read.badRows > 0 && <BadRows preview={read} />}
          {read.rows.length > 0 && <FirstRows preview={read} />}
          <div className="row">
            <Button look="primary" isDisabled={read.valid === 0} isPending={save.isPending} onPress={() => save.run(read)}>
              {t(read.badRows > 0 ? 'register.companies.doImportSkip' : 'register.companies.doImport', { count: read.valid })}
            </Button>
            <Button onPress={() => setRead(null)}>{t('common.back')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
};
