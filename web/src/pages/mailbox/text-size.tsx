import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../parts/menu.tsx';

const sizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof sizes)[number];

const key = 'budkavle.letter-size';

const kept = (): TextSize => sizes.find((size) => size === localStorage.getItem(key)) ?? 'normal';

/** How large letters are written; kept in this browser. */
export const useTextSize = (): [TextSize, (size: TextSize) => void] => {
  const [size, setSize] = useState<TextSize>(kept);
  return [
    size,
    (next) => {
      localStorage.setItem(key, next);
      setSize(next);
    },
  ];
};

export const TextSizeMenu = ({ size, onChange }: { size: TextSize; onChange: (size: TextSize) => void }) => {
  const { t } = useTranslation();
  return (
    <Menu
      size="small"
      label={t(`mailbox.textSize.${size}`)}
      ariaLabel={`${t('mailbox.textSize.label')}: ${t(`mailbox.textSize.${size}`)}`}
      choices={sizes.map((id) => ({ id, label: t(`mailbox.textSize.${id}`) }))}
      chosen={size}
      onChoose={(id) => onChange(id as TextSize)}
    />
  );
};
