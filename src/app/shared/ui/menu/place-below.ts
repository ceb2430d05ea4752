/** As wide as a menu with its margin may be. */
const room = 296;
const margin = 16;

/**
 * Below its button, with an edge in line: the other one, or none, where there is no room.
 * The browser's own popover opens, closes and gives the focus back.
 */
export function placeBelow(menu: HTMLElement, trigger: HTMLElement, edge: 'start' | 'end'): void {
  const { bottom, left, right } = trigger.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const fits = { start: left + room <= width, end: right >= room };
  const isStart = fits.start && (edge === 'start' || !fits.end);
  const end = fits.end ? width - right : margin;
  menu.style.top = `${bottom}px`;
  menu.style.left = isStart ? `${left}px` : 'auto';
  menu.style.right = isStart ? 'auto' : `${end}px`;
}
