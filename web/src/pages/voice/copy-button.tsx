import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { showToast } from '../../parts/toast-store.ts';

export const CopyButton = ({ text, children }: { text: string; children: string }) => {
  const { t } = useTranslation();
  return (
    <Button reads size="small" onPress={() => void navigator.clipboard.writeText(text).then(() => showToast(t('common.copied')))}>
      {children}
    </Button>
  );
};
