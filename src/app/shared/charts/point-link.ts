import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChartPoint } from './line-spec';

export type LinkOf = (id: string) => readonly string[];

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * All points of a picture in one link that covers it: it stands on the point nearest to the pointer, arrow keys move
 * it, and what it stands on is said. A finger, which hides what it touches, sees first and opens with a second touch.
 */
@Component({
  selector: 'app-point-link',
  imports: [RouterLink],
  template: `
    <a
      class="all"
      [routerLink]="link()"
      [attr.aria-label]="label() + '. ' + words() + '. Open ' + opens()"
      (pointermove)="stand($event)"
      (pointerdown)="touch($event)"
      (pointerleave)="leave($event)"
      (focus)="isFocused.set(true)"
      (blur)="isFocused.set(false)"
      (touchend)="open($event)"
      (keydown.arrowLeft)="move($event, at() - 1)"
      (keydown.arrowRight)="move($event, at() + 1)"
      (keydown.home)="move($event, 0)"
      (keydown.end)="move($event, points().length - 1)"
    >
      @if (place(); as place) {
        <span class="ring" [style.left.px]="place.x" [style.top.px]="place.y"></span>
        <span
          class="tip"
          [class.to-start]="isFar()"
          [style.left.px]="place.x"
          [style.top.px]="place.y"
          >{{ tip() }}</span
        >
      }
    </a>
    <p class="hidden-visually" aria-live="polite">{{ moved() }}</p>
  `,
  styleUrl: './point-link.scss',
  host: { '(document:pointerdown)': 'touchElsewhere($event)' },
})
export class PointLink {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly label = input.required<string>();
  /** Oldest first. */
  readonly points = input.required<readonly ChartPoint[]>();
  /** Of each of them, in pixels. */
  readonly places = input.required<readonly Place[]>();
  readonly linkOf = input.required<LinkOf>();
  readonly opens = input.required<string>();

  protected readonly isOver = signal(false);
  protected readonly isFocused = signal(false);
  private readonly isTouched = signal(false);
  private mayOpen = true;
  /** The latest, until somebody goes elsewhere; what is drawn anew meanwhile moves nobody. */
  protected readonly at = linkedSignal<readonly ChartPoint[], number>({
    source: this.points,
    computation: (points, before) => {
      const stood =
        before && before.value < before.source.length - 1 ? before.source[before.value] : null;
      const again = stood ? points.findIndex(({ id }) => id === stood.id) : -1;
      return again >= 0 ? again : points.length - 1;
    },
  });
  private readonly point = computed(() => this.points()[this.at()]);
  protected readonly words = computed(() => this.point()?.words ?? '');
  protected readonly moved = linkedSignal({ source: this.points, computation: () => '' });
  protected readonly link = computed(() => this.linkOf()(this.point()?.id ?? ''));
  protected readonly place = computed(() =>
    this.isOver() || this.isFocused() ? this.places()[this.at()] : undefined,
  );
  protected readonly isFar = computed(() => {
    const [first, last] = [this.places()[0], this.places().at(-1)];
    return !!first && !!last && (this.place()?.x ?? 0) > (first.x + last.x) / 2;
  });
  protected readonly tip = computed(() =>
    this.isTouched() ? `${this.words()}. Touch again to open` : this.words(),
  );

  protected stand({ offsetX, pointerType, movementX, movementY }: PointerEvent): void {
    // A page that moves below a resting pointer is no wish to look elsewhere.
    if (pointerType === 'touch' || (movementX === 0 && movementY === 0)) return;
    this.isTouched.set(false);
    this.mayOpen = true;
    this.isOver.set(true);
    this.at.set(this.nearest(offsetX));
  }

  protected touch({ offsetX, pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') return;
    const nearest = this.nearest(offsetX);
    this.mayOpen = this.isTouched() && this.isOver() && nearest === this.at();
    this.isTouched.set(true);
    this.isOver.set(true);
    this.at.set(nearest);
  }

  /** A touch that is no wish to open ends here, before the browser makes a click of it. */
  protected open(event: Event): void {
    if (!this.mayOpen && event.cancelable) event.preventDefault();
  }

  protected leave({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.isOver.set(false);
  }

  protected touchElsewhere({ target }: Event): void {
    if (!this.host.contains(target as Node)) this.isOver.set(false);
  }

  protected move(event: Event, to: number): void {
    event.preventDefault();
    this.mayOpen = true;
    this.isTouched.set(false);
    this.at.set(Math.min(Math.max(to, 0), this.points().length - 1));
    this.moved.set(this.words());
  }

  /** Where the picture is not drawn yet, it stays where it is. */
  private nearest(x: number): number {
    const distances = this.places().map((place) => Math.abs(place.x - x));
    return distances.length > 0 ? distances.indexOf(Math.min(...distances)) : this.at();
  }
}
