import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { Right } from '../api/session.ts';
import styles from './button.module.css';
import { useReadOnly } from './read-only.ts';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'normal' | 'small';

/** For links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (look: ButtonLook = 'quiet', size: ButtonSize = 'normal'): string =>
  `${styles.button} ${styles[look]} ${size === 'small' ? styles.small : ''}`;

type ButtonProps = Omit<AriaButtonProps, 'className'> & {
  look?: ButtonLook;
  size?: ButtonSize;
  reads?: boolean;
  needs?: Right | undefined;
};

/**
 * The text says what happens. While `isPending` it stays where it is and keeps focus; `useAction` sees to it that nothing happens twice.
 * Only those are there that one may press: all that change nothing (`reads`), and the others for whoever has the right (`needs`).
 */
export const Button = ({ look = 'quiet', size = 'normal', reads = false, needs, isPending, ...rest }: ButtonProps) => {
  const isReadOnly = useReadOnly(needs);
  if (isReadOnly && !reads) return null;
  return <AriaButton {...rest} {...(isPending ? { 'data-pending': '' } : {})} className={buttonClass(look, size)} />;
};
