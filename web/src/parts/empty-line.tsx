import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadOnly } from './read-only.ts';

/** A line where a part of a page is empty: what one can write there. In an archive one cannot, so it says only that nothing is there. */
export const EmptyLine = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  return <p className="soft">{useReadOnly() ? t('common.nothingHere') : children}</p>;
};
