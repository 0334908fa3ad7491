import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import styles from './navigation.module.css';

const keyOf = (name: string): string => `budkavle.menu.${name}`;

type NavGroupProps = {
  name: string;
  label: string;
  /** Pages of this group begin with one of these: it stands open while one is looked at. */
  paths: readonly string[];
  isOpenAtFirst?: boolean;
  children: ReactNode;
};

/** A part of the menu that folds away; how each person left it is kept in the browser. */
export const NavGroup = ({ name, label, paths, isOpenAtFirst = false, children }: NavGroupProps) => {
  const isHere = useLocation({ select: ({ pathname }) => paths.some((path) => pathname === path || pathname.startsWith(`${path}/`)) });
  const [isOpen, setOpen] = useState(() => (localStorage.getItem(keyOf(name)) ?? String(isOpenAtFirst)) === 'true');
  const keep = (open: boolean): void => {
    setOpen(open);
    localStorage.setItem(keyOf(name), String(open));
  };
  return (
    <details className={styles.group} open={isOpen || isHere}>
      {/* Told by the press, not by `toggle`, which also comes when the page opens it by itself. */}
      <summary
        className={styles.summary}
        onClick={(event) => {
          event.preventDefault();
          keep(!(isOpen || isHere));
        }}
      >
        {label}
      </summary>
      <div>{children}</div>
    </details>
  );
};
