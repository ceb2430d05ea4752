import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { isUnderWay, minutesOf, type NamedSession } from '../../domain/sessions/session';
import { kindWords, whereWords } from '../../domain/sessions/session-words';
import { relativeDay, timeOf } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';
import { PreparePagesActions } from '../../store/prepare/prepare.actions';
import { prepareFeature } from '../../store/prepare/prepare.feature';
import { cuesOf } from './cues';

/** The nearest session, with what to have in mind and one tap to prepare. */
@Component({
  selector: 'app-next-session',
  imports: [RouterLink, Icon],
  templateUrl: './next-session.html',
  styleUrl: './next-session.scss',
})
export class NextSession {
  private readonly store = inject(Store);

  readonly session = input.required<NamedSession>();
  readonly timeZone = input<string>();

  private readonly prepared = this.store.selectSignal(prepareFeature.selectPreparation);
  private readonly clientId = computed(() => this.session().clientId);
  protected readonly cues = computed(() => {
    const prepared = this.prepared();
    return prepared?.clientId === this.clientId() ? cuesOf(prepared) : [];
  });
  protected readonly time = computed(() => timeOf(this.session().startsAt, this.timeZone()));
  protected readonly day = computed(() => {
    const day = relativeDay(this.session().startsAt, this.timeZone());
    return isUnderWay(this.session(), new Date()) ? 'Now' : day;
  });
  protected readonly length = computed(() => `${minutesOf(this.session())} min`);
  protected readonly line = computed(() => {
    const { kind, ...where } = this.session();
    return [kindWords[kind], whereWords(where)].filter(Boolean).join(' · ');
  });
  protected readonly link = computed(() => ['/coach/clients', this.clientId(), 'prepare']);
  protected readonly record = computed(() => ['/coach/clients', this.clientId()]);

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => this.store.dispatch(PreparePagesActions.shown({ clientId })));
    });
  }
}
