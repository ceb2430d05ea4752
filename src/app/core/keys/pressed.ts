import { isApple } from './keys-here';

const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const over = 'dialog:modal, [role=dialog], [role=alertdialog], [role=menu]';

/** Whether a key belongs to what stands over the page or was taken by what has the focus. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented || event.isComposing || document.querySelector(over) !== null;

/** Whether this is Ctrl and the letter, or Cmd and the letter on a Mac (whose Ctrl edits text), and nobody has taken it. */
export const isWithControl = (event: KeyboardEvent, letter: string): boolean =>
  event.key.toLowerCase() === letter &&
  (isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  !isTaken(event);

/** Whether this is a key alone, typed into nothing. Shift may be needed for a sign, and is no difference. */
export const isAlone = (event: KeyboardEvent, key: string): boolean =>
  event.key === key &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isTaken(event) &&
  !(event.target instanceof Element && event.target.closest(fields));
