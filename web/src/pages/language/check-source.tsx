import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextSource } from '../../api/language.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { useAction } from '../../parts/use-action.ts';
import styles from './language.module.css';

type CheckSourceProps = {
  readPage: (address: string) => Promise<TextSource>;
  readFile: (file: File) => Promise<TextSource>;
  onText: (source: TextSource) => void;
  source: TextSource | null;
};

/** People paste without the scheme. */
const complete = (address: string): string => (/^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`);

/** A text from the web or from a file, as one does not always have it to paste. */
export const CheckSource = ({ readPage, readFile, onText, source }: CheckSourceProps) => {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const page = useAction({ act: () => readPage(complete(address)), toastErrors: false, onDone: onText });
  const file = useAction({ act: readFile, toastErrors: false, onDone: onText });
  return (
    <div className="wide">
      <ErrorSummary error={page.error ?? file.error} />
      <div className={styles.sources}>
        <form
          className={styles.address}
          onSubmit={(event) => {
            event.preventDefault();
            file.reset();
            if (address.trim() !== '') page.run();
          }}
        >
          <TextField
            name="address"
            label={t('checking.address')}
            hint={t('checking.addressHint')}
            value={address}
            onChange={setAddress}
            inputMode="url"
            autoComplete="off"
            maxLength={2000}
          />
          <Button reads type="submit" isPending={page.isPending} isDisabled={address.trim() === ''}>
            {t('checking.fetch')}
          </Button>
        </form>
        <FileDrop
          label={t('checking.file')}
          hint={t('checking.fileHint')}
          accept={['.docx', '.txt', '.md', '.html', '.htm']}
          onFile={(chosen) => {
            page.reset();
            file.run(chosen);
          }}
        />
      </div>
      {source && (
        <p className="soft" role="status">
          {source.address === null ? t('checking.fromFile', { name: source.title }) : t('checking.from', { address: source.address })}
        </p>
      )}
    </div>
  );
};
