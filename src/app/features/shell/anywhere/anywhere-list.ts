import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { askedFor } from '../../../domain/anywhere/asked';
import { foundClients, foundPlaces } from '../../../store/anywhere/found-anywhere';
import { lastOpenedFeature } from '../../../store/anywhere/last-opened.feature';
import { type Choice, foundChoice, type Group, groupsFor } from './choices';

/** What is offered for what is typed, and which of it is chosen. */
@Injectable()
export class AnywhereList {
  private readonly lastOpened = inject(Store).selectSignal(lastOpenedFeature.selectClients);

  readonly typed = signal('');
  readonly words = computed(() => this.typed().trim());
  private readonly asked = computed(() => askedFor(this.typed()));

  /** Without a name, whoever was opened lately; where nobody was, something to do asks for whoever was changed lately. */
  private readonly isLately = computed(
    () => this.asked().name === '' && (this.lastOpened().length > 0 || this.words() === ''),
  );
  readonly clients = foundClients(
    computed(() => (this.isLately() ? undefined : this.asked().name)),
  );
  private readonly people = computed(() =>
    this.isLately() ? this.lastOpened() : this.clients.found(),
  );

  /** Whether nobody is in sight while somebody is looked for. */
  readonly isFirstLook = computed(() => this.clients.isLooking() && this.people().length === 0);

  private readonly unfoldedByHand = linkedSignal<string, string | null | undefined>({
    source: this.typed,
    computation: () => undefined,
  });
  /** The client whose actions stand below: asked for, or the only one found. */
  readonly unfolded = computed(() => {
    const byHand = this.unfoldedByHand();
    if (byHand !== undefined) return byHand;
    const [only, other] = this.people();
    const isSure = this.words() !== '' && this.asked().actions.length === 0;
    return isSure && only && !other ? only.id : null;
  });
  private readonly own = computed(() =>
    groupsFor(this.typed(), this.asked(), this.people(), this.unfolded()),
  );

  /** Whether nothing has the words by its name. */
  readonly isNothing = computed(
    () =>
      this.words() !== '' &&
      !this.clients.isLooking() &&
      !this.clients.error() &&
      this.own().flatMap(({ choices }) => choices).length === 1,
  );
  /** Clients are told that their words were looked through: so it begins once the coach comes to it, or is led nowhere else. */
  private readonly isCome = linkedSignal({ source: this.typed, computation: () => false });
  private readonly isSought = computed(
    () => this.isCome() || (this.isNothing() && this.asked().actions.length === 0),
  );
  readonly places = foundPlaces(computed(() => (this.isSought() ? this.words() : undefined)));
  readonly isNowhere = computed(
    () =>
      this.isSought() &&
      !this.places.isLooking() &&
      !this.places.error() &&
      this.places.found().length === 0,
  );

  readonly groups = computed((): readonly Group[] => {
    const found = this.places.found().map(foundChoice);
    return this.own().map((group) =>
      group.choices.some(({ kind }) => kind === 'everywhere')
        ? { ...group, choices: [...group.choices, ...found] }
        : group,
    );
  });
  readonly choices = computed(() => this.groups().flatMap(({ choices }) => choices));

  private readonly moved = linkedSignal<string, string | null>({
    source: this.typed,
    computation: () => null,
  });
  readonly active = computed((): Choice | undefined => {
    const key = this.moved();
    return this.choices().find((choice) => choice.key === key) ?? this.choices()[0];
  });
  /** Whether what is first may yet change: nobody has moved, and clients are being looked for. */
  readonly isOpenEnded = computed(() => this.moved() === null && this.clients.isLooking());

  /** From where it stands; past an end, on from the other. */
  step(by: number): void {
    const at = this.choices().findIndex(({ key }) => key === this.active()?.key);
    this.goTo((at + by + this.choices().length) % this.choices().length);
  }

  /** To a row by its place; the last by -1. */
  goTo(place: number): void {
    const choice = this.choices().at(place);
    if (!choice) return;
    this.moved.set(choice.key);
    if (choice.kind === 'everywhere') this.isCome.set(true);
  }

  /** Shows or hides what can be done for the client of a row. */
  fold(choice: Choice): void {
    if (!choice.client) return;
    this.unfoldedByHand.set(this.unfolded() === choice.client.id ? null : choice.client.id);
    this.moved.set(choice.key);
  }
}
