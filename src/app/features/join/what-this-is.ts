import { Component, computed, input } from '@angular/core';

interface Invitation {
  readonly role: 'coach' | 'client';
  readonly coachName: string;
  readonly practiceName: string;
}

/** What somebody joins, and who will see what, before anything is asked of them. */
@Component({
  selector: 'app-what-this-is',
  template: `
    <header class="stack">
      <h1 class="headline">{{ title() }}</h1>
      <p class="measure">{{ what() }}</p>
    </header>
    <section class="card stack-s" aria-labelledby="who-sees">
      <h2 id="who-sees" class="title">Who will see what</h2>
      <ul class="lines">
        @for (line of lines(); track line) {
          <li>{{ line }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: 24px;
    }

    .lines {
      display: grid;
      gap: 12px;
      margin-top: 12px;
    }
  `,
})
export class WhatThisIs {
  readonly invitation = input.required<Invitation>();

  private readonly coach = computed(() => this.invitation().coachName || 'Your coach');

  protected readonly title = computed(() =>
    this.invitation().role === 'coach' ? 'Welcome, coach' : `${this.coach()} invites you`,
  );
  protected readonly what = computed(() => {
    const { role, practiceName } = this.invitation();
    if (role === 'coach') {
      return 'This is a quiet room for your work: your clients’ intakes and their history, each in one place.';
    }
    const where = practiceName ? `${practiceName}: a` : 'A';
    return `${where} private place for you and your coach. Your account takes two minutes. Then come a few questions, in short parts that save themselves: take them at your own pace, and skip any that you would rather not answer.`;
  });
  protected readonly lines = computed(() =>
    this.invitation().role === 'coach'
      ? [
          'You see your own clients. No other coach does.',
          'A client decides, answer by answer, what you can read.',
          'When you open a client’s record, the client can see that you did.',
        ]
      : [
          `${this.coach()} sees your answers after you send them, and only those you don’t keep to yourself.`,
          'What you keep to yourself, only you can see; nothing shows that it is there.',
          'Nobody else sees anything: no other client, no other coach.',
        ],
  );
}
