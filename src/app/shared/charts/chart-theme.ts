import { ApplicationRef, computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { Chart } from 'chart.js';

/** The colours of a picture, as a canvas needs them. */
export interface Palette {
  /** A token of the style sheet. */
  of(token: string): string;
  readonly font: string;
}

/** What pictures are drawn on: the screen by day or night, or a sheet of paper. */
@Injectable({ providedIn: 'root' })
export class ChartTheme {
  private readonly app = inject(ApplicationRef);
  private readonly ended = new AbortController();
  private readonly isDark = this.watched('(prefers-color-scheme: dark)');
  readonly isPrinted = this.watched('print');
  readonly palette = computed((): Palette => paletteOn(this.isDark(), this.isPrinted()));

  constructor() {
    // Where the media query tells nothing; both are told before the sheet is laid out.
    const { signal: until } = this.ended;
    addEventListener('beforeprint', () => this.print(true), { signal: until });
    addEventListener('afterprint', () => this.print(false), { signal: until });
    inject(DestroyRef).onDestroy(() => this.ended.abort());
  }

  private watched(query: string) {
    const media = matchMedia(query);
    const matches = signal(media.matches);
    const change = (changed: MediaQueryListEvent) => {
      matches.set(changed.matches);
      this.app.tick();
    };
    media.addEventListener('change', change, { signal: this.ended.signal });
    return matches;
  }

  /** At once: what is drawn later is not on the sheet. */
  private print(isPrinted: boolean): void {
    this.isPrinted.set(isPrinted);
    this.app.tick();
  }
}

/** Half of a sheet, or all of its width: as large as the figures in it are to be read. */
const printed = { small: [300, 88], large: [640, 280] } as const;

/** On paper, the size of a picture does not depend on what screen it was printed from. */
export function resizeFor(chart: Chart | undefined, isPrinted: boolean, isLarge: boolean): void {
  if (isPrinted) chart?.resize(...printed[isLarge ? 'large' : 'small']);
  else chart?.resize();
}

/** Printing begins while the screen may still be dark: the sheet's colours stand on a probe. */
function paletteOn(_isDark: boolean, isPrinted: boolean): Palette {
  const root = document.documentElement;
  if (!isPrinted) return paletteOf(root);
  const sheet = root.appendChild(document.createElement('div'));
  sheet.className = 'on-paper';
  const palette = paletteOf(sheet);
  sheet.remove();
  return palette;
}

const tokens = [
  ...['seen', 'heard', 'understood', 'safe', 'trust', 'affection', 'desire', 'present'].map(
    (name) => `--attune-chart-${name}`,
  ),
  '--mat-sys-primary',
  '--mat-sys-secondary',
  '--mat-sys-tertiary',
  '--mat-sys-outline',
  '--mat-sys-outline-variant',
  '--mat-sys-on-surface',
  '--mat-sys-on-surface-variant',
  '--mat-sys-surface',
  '--attune-card',
] as const;

function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colours = new Map<string, string>(
    tokens.map((token) => [token, style.getPropertyValue(token).trim()]),
  );
  return {
    of: (token) => colours.get(token) ?? '',
    font: style.getPropertyValue('--attune-sans').trim(),
  };
}
