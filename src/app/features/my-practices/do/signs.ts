import { DestroyRef, inject, Injectable } from '@angular/core';
import { DoingChoices } from './doing-choices';
import { ReadingAloud } from './reading-aloud';
import { SoftBell } from './soft-bell';

/** Two short trembles, for a hand that holds the phone. */
const tremble = [200, 120, 200];

/** Tells of a turn in the ways that were chosen: a bell, a tremble, the words read aloud. Provided by its page. */
@Injectable()
export class Signs {
  private readonly choices = inject(DoingChoices);
  private readonly voice = inject(ReadingAloud);
  private readonly bell = new SoftBell();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.bell.close());
  }

  /** While a press is being answered: from then on a bell may ring. */
  wake(): void {
    if (this.choices.chosen().sound) this.bell.wake();
  }

  /** Of a step, or of a time: `words` are what comes now. */
  turn(words: string): void {
    const { sound, touch } = this.choices.chosen();
    if (sound) this.bell.ring();
    if (touch && 'vibrate' in navigator) navigator.vibrate(tremble);
    this.read(words);
  }

  read(words: string): void {
    if (this.choices.chosen().voice && words !== '') this.voice.say(words);
  }
}
