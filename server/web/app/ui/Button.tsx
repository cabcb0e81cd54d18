import type { ComponentProps } from 'react';
import './Button.css';

type Look = 'plain' | 'primary' | 'bare';

// A button; `pressed` makes it a switch.
export function Button({
  look = 'plain',
  pressed,
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: Look; pressed?: boolean }) {
  return <button type="button" aria-pressed={pressed} className={`button button-${look} ${className}`} {...rest} />;
}
