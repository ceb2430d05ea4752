import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import type { Programme } from '../../domain/programmes/programme';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { LibraryPageActions } from '../../store/library-practices/library-practices.actions';
import { libraryPracticesFeature } from '../../store/library-practices/library-practices.feature';
import { ProgrammePageActions } from '../../store/programmes/programmes.actions';
import { programmesFeature } from '../../store/programmes/programmes.feature';
import { NotFoundNotice } from '../../shared/ui/not-found/not-found-notice';
import { ProgrammeSteps } from './programme-steps';

/** A programme, and when each of its practices reaches the client. */
@Component({
  selector: 'app-programme-page',
  imports: [RouterLink, Icon, ErrorNotice, SkeletonRows, NotFoundNotice, ProgrammeSteps],
  templateUrl: './programme-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }

    .name {
      flex: 1 1 360px;
      overflow-wrap: anywhere;
    }

    .description {
      margin-top: 8px;
      white-space: pre-line;
    }
  `,
})
export class ProgrammePage {
  private readonly store = inject(Store);

  /** From the address. */
  readonly programmeId = input.required<string>();

  private readonly entities = this.store.selectSignal(programmesFeature.selectEntities);
  private readonly findError = this.store.selectSignal(programmesFeature.selectFindError);
  private readonly practices = this.store.selectSignal(libraryPracticesFeature.selectLibrary);
  protected readonly libraryError = this.store.selectSignal(libraryPracticesFeature.selectError);
  protected readonly busy = this.store.selectSignal(programmesFeature.selectWriting);
  protected readonly writeError = this.store.selectSignal(programmesFeature.selectWriteError);

  protected readonly programme = computed(() => this.entities()[this.programmeId()]);
  protected readonly error = computed(() => {
    const failed = this.findError();
    return failed?.programmeId === this.programmeId() ? failed.error : null;
  });
  /** Undefined until it is known. */
  protected readonly library = computed(() => {
    const practices = this.practices();
    return practices && new Map(practices.map((practice) => [practice.id, practice]));
  });

  constructor() {
    this.loadLibrary();
    effect(() => {
      const programmeId = this.programmeId();
      untracked(() => this.open(programmeId));
    });
  }

  protected loadLibrary(): void {
    this.store.dispatch(LibraryPageActions.opened());
  }

  protected open(programmeId: string): void {
    this.store.dispatch(ProgrammePageActions.opened({ programmeId }));
  }

  protected archive(programme: Programme): void {
    this.store.dispatch(ProgrammePageActions.archiveChosen({ programme }));
  }

  protected restore(programme: Programme): void {
    this.store.dispatch(ProgrammePageActions.restoreChosen({ programme }));
  }
}
