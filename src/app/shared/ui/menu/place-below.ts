/** As wide as a menu with its margin may be. */
const room = 296;

/**
 * Below its button, with an edge in line: the other one where there is no room.
 * The browser's own popover opens, closes and gives the focus back.
 */
export function placeBelow(menu: HTMLElement, trigger: HTMLElement, edge: 'start' | 'end'): void {
  const { bottom, left, right } = trigger.getBoundingClientRect();
  const isStart = edge === 'start' || right < room;
  menu.style.top = `${bottom}px`;
  menu.style.left = isStart ? `${left}px` : 'auto';
  menu.style.right = isStart ? 'auto' : `${document.documentElement.clientWidth - right}px`;
}
