import { Injectable } from '@angular/core';

interface Beginning {
  readonly clientId: string;
  readonly words: string;
}

/** What a topic begins with when it is brought from somewhere: in memory alone, for an address carries no words. */
@Injectable({ providedIn: 'root' })
export class TopicBeginning {
  private beginning: Beginning | null = null;

  begin(clientId: string, words: string): void {
    this.beginning = { clientId, words };
  }

  /** Gives it once. */
  take(): Beginning | null {
    const { beginning } = this;
    this.beginning = null;
    return beginning;
  }
}
