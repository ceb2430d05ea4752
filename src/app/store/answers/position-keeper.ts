import { DestroyRef, inject, Injectable } from '@angular/core';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { LatestWrites } from '../saving/latest-writes';

const pauseMs = 1000;

/** Remembers where the person is, for their other devices. A failure costs a little scrolling and is not told. */
@Injectable()
export class PositionKeeper {
  private readonly gateway = inject(AnswersGateway);
  private readonly writes = new LatestWrites();
  private pending: ReturnType<typeof setTimeout> | undefined;
  private last: string | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pending));
  }

  at(assignmentId: string, linkId: string): void {
    if (linkId === this.last) return;
    this.last = linkId;
    clearTimeout(this.pending);
    this.pending = setTimeout(() => {
      void this.writes
        .want(assignmentId, () => this.gateway.rememberPosition(assignmentId, linkId))
        .catch(() => (this.last = null));
    }, pauseMs);
  }
}
