import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './toast-region.module.css';
import { type Toast, toastStore } from './toast-store.ts';
import { useToastPlace } from './use-toast-place.ts';

const shownForMs = 12_000;

const ToastBox = ({ toast }: { toast: Toast }) => {
  const { t } = useTranslation();
  const [isHeld, setIsHeld] = useState(false);
  const dismiss = () => toastStore.dismiss(toast.id);
  // Nobody is rushed: it stays while pointed at or focused (WCAG 2.2.1).
  useEffect(() => {
    if (isHeld || toast.tone === 'bad') return;
    const timer = setTimeout(() => toastStore.dismiss(toast.id), shownForMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <Button
          size="small"
          onPress={() => {
            dismiss();
            void toast.undo?.();
          }}
        >
          {t('common.undo')}
        </Button>
      )}
      <Button look="plain" size="small" onPress={dismiss}>
        {t('common.close')}
      </Button>
    </div>
  );
};

export const ToastRegion = () => {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current);
  const region = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const place = useToastPlace(region, list, toasts);
  return (
    <div ref={region} className={styles.region} data-place={place} role="region" aria-label={t('common.notices')}>
      <div ref={list} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastBox key={toast.id} toast={toast} />
        ))}
      </div>
    </div>
  );
};
