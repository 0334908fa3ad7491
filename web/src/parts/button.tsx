import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'normal' | 'small';

/** For links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (look: ButtonLook = 'quiet', size: ButtonSize = 'normal'): string => `${styles.button} ${styles[look]} ${size === 'small' ? styles.small : ''}`;

type ButtonProps = Omit<AriaButtonProps, 'className'> & { look?: ButtonLook; size?: ButtonSize };

/** The text says what happens. While `isPending` it stays focusable and is read as busy. */
export const Button = ({ look = 'quiet', size = 'normal', ...rest }: ButtonProps) => <AriaButton {...rest} className={buttonClass(look, size)} />;
