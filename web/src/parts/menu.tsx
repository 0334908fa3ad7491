import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, type Key, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Right } from '../api/session.ts';
import { type ButtonLook, type ButtonSize, buttonClass } from './button.tsx';
import styles from './menu.module.css';
import { useReadOnly } from './read-only.ts';

export type MenuChoice = { id: string; label: string; hint?: string; href?: string };
type MenuProps = {
  label: ReactNode;
  /** When the visible label does not say it all. */
  ariaLabel?: string;
  choices: readonly MenuChoice[];
  chosen?: string | undefined;
  onChoose: (id: string) => void;
  look?: ButtonLook;
  size?: ButtonSize;
  className?: string | undefined;
  /** Changes nothing, and so is there for whoever only reads. */
  reads?: boolean;
  /** Another right than what is around asks for. */
  needs?: Right;
};

export const Menu = ({
  label,
  ariaLabel,
  choices,
  chosen,
  onChoose,
  look = 'quiet',
  size = 'normal',
  className,
  reads = false,
  needs,
}: MenuProps) => {
  const isReadOnly = useReadOnly(needs);
  if (isReadOnly && !reads) return null;
  return (
    <MenuTrigger>
      <AriaButton className={className ?? buttonClass(look, size)} aria-label={ariaLabel}>
        {label}
        <span className={styles.arrow} aria-hidden="true" />
      </AriaButton>
      <Popover className={styles.popover}>
        <AriaMenu
          className={styles.menu}
          {...(chosen === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [chosen] })}
          onAction={(key: Key) => onChoose(String(key))}
        >
          {choices.map(({ id, label: text, hint }) => (
            <MenuItem key={id} id={id} textValue={text} className={styles.item}>
              <span>{text}</span>
              {hint && <small>{hint}</small>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
};
