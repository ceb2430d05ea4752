import { calendarDay } from '../../../domain/calendar/zone';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { type Measure } from '../../../domain/measures/measure';
import type { MeasureCatalogue } from '../../../domain/measures/measure-catalogue';
import { standingOf } from '../../../domain/measures/standing';
import { standingWords } from '../../../shared/measures/standing-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { MeasuresPageActions } from '../../../store/measures/measures.actions';
import { measuresFeature } from '../../../store/measures/measures.feature';

/** The published measures, and whether each may be shown. */
@Component({
  selector: 'app-measures-page',
  imports: [RouterLink, Icon, ErrorNotice, SkeletonRows],
  templateUrl: './measures-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }

    section + section {
      margin-top: 40px;
    }

    .tag {
      flex: none;
    }

    @media (width < 600px) {
      .row {
        flex-wrap: wrap;
        column-gap: 16px;
        row-gap: 4px;
      }

      .row > .grow {
        flex-basis: calc(100% - 120px);
      }

      .tag {
        order: 1;
        margin-inline-start: 56px;
      }
    }
  `,
})
export class MeasuresPage {
  private readonly store = inject(Store);

  private readonly catalogue = this.store.selectSignal(measuresFeature.selectCatalogue);
  protected readonly error = this.store.selectSignal(measuresFeature.selectError);

  protected readonly groups = computed(() => {
    const catalogue = this.catalogue();
    if (!catalogue) return null;
    const rows = (shipsItems: boolean) =>
      catalogue.measures
        .filter((measure) => measure.shipsItems === shipsItems)
        .map((measure) => rowOf(catalogue, measure));
    return [
      {
        id: 'shipped',
        title: 'Their questions come with Attune',
        line: 'The holders let everybody use them. Write down that you have read so, and they can be given.',
        rows: rows(true),
      },
      {
        id: 'entered',
        title: 'You enter the questions under a licence of your own',
        line: 'Attune knows how they are scored. The questions belong to their holders.',
        rows: rows(false),
      },
    ];
  });

  /** Said once, and not at each of them. */
  protected readonly waiting = computed(() => {
    const rows = this.groups()?.flatMap((group) => group.rows) ?? [];
    const bare = rows.filter(({ tag }) => tag === '').length;
    if (bare === 0) return null;
    if (bare === rows.length) return 'So far you have not done so for any of them.';
    return 'Where nothing stands beside a name, you have not done so yet.';
  });

  constructor() {
    const load = () => this.store.dispatch(MeasuresPageActions.opened());
    load();
    onComingBack(load);
  }

  protected retry(): void {
    this.store.dispatch(MeasuresPageActions.retried());
  }
}

function rowOf({ rights, forms }: MeasureCatalogue, { slug, title, about }: Measure) {
  const standing = standingOf(
    rights.filter(({ measure }) => measure === slug),
    calendarDay(new Date(), 'UTC'),
  );
  const hasItems = forms.some(({ measure }) => measure === slug);
  const { tag, tone } = standingWords(standing);
  const isBare = standing.kind === 'shown' && !hasItems;
  return { slug, title, about, tag: isBare ? 'Questions to enter' : tag, tone: isBare ? '' : tone };
}
