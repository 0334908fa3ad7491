import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'normal' | 'small';

/** For links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (look: ButtonLook = 'quiet', size: ButtonSize = 'normal'): string =>
  `${styles.button} ${styles[look]} ${size === 'small' ? styles.small : ''}`;

type ButtonProps = Omit<AriaButtonProps, 'className'> & { look?: ButtonLook; size?: ButtonSize };

/** The text says what happens. While `isPending` it stays where it is and keeps focus; `useAction` sees to it that nothing happens twice. */
export const Button = ({ look = 'quiet', size = 'normal', isPending, ...rest }: ButtonProps) => (
  <AriaButton {...rest} {...(isPending ? { 'data-pending': '' } : {})} className={buttonClass(look, size)} />
);
