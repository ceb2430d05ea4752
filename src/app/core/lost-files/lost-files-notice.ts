import { Component, effect, ElementRef, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Keeping } from '../keeping/keeping';
import { LostFiles } from './lost-files';

/** Says that a part of the app did not come: over the page that is there, or in its place where there is none yet. */
@Component({
  selector: 'app-lost-files-notice',
  template: `
    @if (files.loss(); as loss) {
      @if (router.navigated) {
        <div #strip class="strip" role="alert">
          @if (loss === 'missing') {
            <p>A part of Attune could not be loaded. {{ words() }}</p>
          } @else {
            <p>There is no connection, and what you opened is not on this device yet.</p>
          }
          <div class="actions">
            <button type="button" class="button tonal" (click)="loadAnew()">Load again</button>
            <button type="button" class="button text" (click)="files.dismiss()">Not now</button>
          </div>
        </div>
      } @else {
        <main class="door">
          <h1 class="headline">This page could not be loaded</h1>
          <p>
            @if (loss === 'missing') {
              <span
                >A part of Attune is missing just now. Nothing you saved is lost. Load the page
                again; if that does not help, try again in a few minutes.</span
              >
            } @else {
              <span>There is no connection right now. Load the page again when it is back.</span>
            }
          </p>
          <p>
            <button type="button" class="button filled" (click)="loadAnew()">Load again</button>
          </p>
        </main>
      }
    }
  `,
  styles: `
    .strip {
      position: fixed;
      inset: auto 0 0;
      z-index: 10;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: 8px 24px;
      padding: 12px 16px calc(12px + env(safe-area-inset-bottom));
      background: var(--mat-sys-surface-container-highest);
    }
  `,
})
export class LostFilesNotice {
  private readonly keeping = inject(Keeping);
  protected readonly files = inject(LostFiles);
  protected readonly router = inject(Router);
  private readonly strip = viewChild<ElementRef<HTMLElement>>('strip');

  constructor() {
    // What stands at the foot of a page makes room for it.
    effect((onCleanup) => {
      const strip = this.strip()?.nativeElement;
      if (!strip) return;
      const { style } = strip.ownerDocument.documentElement;
      const sizes = new ResizeObserver(() =>
        style.setProperty('--attune-strip', `${String(strip.offsetHeight)}px`),
      );
      sizes.observe(strip);
      onCleanup(() => {
        sizes.disconnect();
        style.removeProperty('--attune-strip');
      });
    });
  }

  protected words(): string {
    return this.keeping.works()
      ? 'Load the page again; what you typed is kept.'
      : 'Save what you typed first, then load the page again.';
  }

  protected loadAnew(): void {
    void this.files.loadAnewNow();
  }
}
