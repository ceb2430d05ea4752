import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import type { ConnectedPosition } from '@angular/cdk/overlay';
import { MenuLink } from './menu-link';

/** For a component with a menu: the button that opens it, the menu, and what is in it. */
export const menuParts = [CdkMenuTrigger, CdkMenu, CdkMenuItem, MenuLink] as const;

const below = { originY: 'bottom', overlayY: 'top' } as const;
const above = { originY: 'top', overlayY: 'bottom' } as const;
const starts = { originX: 'start', overlayX: 'start' } as const;
const ends = { originX: 'end', overlayX: 'end' } as const;

/** Below its button with their beginnings in line; their ends, or above it, where there is no room. */
export const atStart: ConnectedPosition[] = [
  { ...below, ...starts },
  { ...below, ...ends },
  { ...above, ...starts },
  { ...above, ...ends },
];

/** The same with their ends in line first. */
export const atEnd: ConnectedPosition[] = [
  { ...below, ...ends },
  { ...below, ...starts },
  { ...above, ...ends },
  { ...above, ...starts },
];

/** Beside its button, their feet in line; above it where that is at the edge of the screen. */
export const beside: ConnectedPosition[] = [
  {
    originX: 'end',
    originY: 'bottom',
    overlayX: 'start',
    overlayY: 'bottom',
    offsetX: 16,
    offsetY: -8,
  },
  { ...above, ...ends, offsetX: -8, offsetY: -20 },
];
