import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './button.tsx';
import styles from './file-drop.module.css';
import { useReadOnly } from './read-only.ts';

type FileDropProps = { label: ReactNode; hint: ReactNode; accept: readonly string[]; onFile: (file: File) => void };

/** Drop a file or choose one: dragging is never the only way (WCAG 2.5.7). */
export const FileDrop = ({ label, hint, accept, onFile }: FileDropProps) => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  if (isReadOnly) return null;
  return (
    <DropZone
      className={styles.zone}
      aria-label={t('file.dropHere')}
      onDrop={({ items }) => {
        for (const item of items) if (item.kind === 'file') void item.getFile().then(onFile);
      }}
    >
      <FileTrigger
        acceptedFileTypes={[...accept]}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <AriaButton className={buttonClass()}>{label}</AriaButton>
      </FileTrigger>
      <span className="soft small">{hint}</span>
    </DropZone>
  );
};
