/** Below its button, with an edge in line. The browser's own popover opens, closes and gives the focus back. */
export function placeBelow(menu: HTMLElement, trigger: HTMLElement, edge: 'start' | 'end'): void {
  const { bottom, left, right } = trigger.getBoundingClientRect();
  menu.style.top = `${bottom}px`;
  if (edge === 'start') menu.style.left = `${left}px`;
  else menu.style.right = `${document.documentElement.clientWidth - right}px`;
}
