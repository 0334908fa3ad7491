import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';
import { useReadOnly } from './read-only.ts';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'normal' | 'small';

/** For links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (look: ButtonLook = 'quiet', size: ButtonSize = 'normal'): string =>
  `${styles.button} ${styles[look]} ${size === 'small' ? styles.small : ''}`;

type ButtonProps = Omit<AriaButtonProps, 'className'> & { look?: ButtonLook; size?: ButtonSize; reads?: boolean };

/**
 * The text says what happens. While `isPending` it stays where it is and keeps focus; `useAction` sees to it that nothing happens twice.
 * In an archive only those are there that change nothing (`reads`).
 */
export const Button = ({ look = 'quiet', size = 'normal', reads = false, isPending, ...rest }: ButtonProps) => {
  const isReadOnly = useReadOnly();
  if (isReadOnly && !reads) return null;
  return <AriaButton {...rest} {...(isPending ? { 'data-pending': '' } : {})} className={buttonClass(look, size)} />;
};
