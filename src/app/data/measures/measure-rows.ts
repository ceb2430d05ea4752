import type { FormDefinition, Scoring } from '../../domain/forms';
import type {
  Band,
  ItemRange,
  Measure,
  MeasureNorm,
  MeasureRights,
  NormText,
  RightsText,
} from '../../domain/measures/measure';

interface MeasureRow {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  readonly citation: string;
  readonly licence: string;
  readonly ships_items: boolean;
  readonly item_ranges: unknown;
  readonly scoring: unknown;
  readonly reverse_known: boolean;
  readonly bands: unknown;
  readonly cut_off: number | null;
  readonly cut_off_rule: string | null;
  readonly reliable_change: number | null;
  readonly change_citation: string | null;
}

interface RightsRow {
  readonly id: string;
  readonly coach_id: string | null;
  readonly measure: string;
  readonly holder: string;
  readonly basis: string;
  readonly territory: string;
  readonly commercial_use: boolean;
  readonly expires_on: string | null;
  readonly evidence: string;
  readonly revision: number;
}

interface NormRow {
  readonly measure: string;
  readonly sd: number;
  readonly reliability: number;
  readonly citation: string;
  readonly revision: number;
}

export const measureFrom = (row: MeasureRow): Measure => ({
  slug: row.slug,
  title: row.title,
  about: row.about,
  citation: row.citation,
  licence: row.licence,
  shipsItems: row.ships_items,
  itemRanges: row.item_ranges as readonly ItemRange[],
  scoring: row.scoring as readonly Scoring[],
  reverseKnown: row.reverse_known,
  bands: row.bands as readonly Band[],
  cutOff:
    row.cut_off === null
      ? null
      : { value: row.cut_off, rule: row.cut_off_rule === 'below' ? 'below' : 'at_least' },
  reliableChange:
    row.reliable_change === null
      ? null
      : { points: row.reliable_change, citation: row.change_citation ?? '' },
});

export const rightsFrom = (row: RightsRow): MeasureRights => ({
  id: row.id,
  measure: row.measure,
  isOwn: row.coach_id !== null,
  revision: row.revision,
  holder: row.holder,
  basis: row.basis,
  territory: row.territory,
  commercialUse: row.commercial_use,
  expiresOn: row.expires_on,
  evidence: row.evidence,
});

export const rightsRow = (text: RightsText) => ({
  holder: text.holder,
  basis: text.basis,
  territory: text.territory,
  commercial_use: text.commercialUse,
  expires_on: text.expiresOn,
  evidence: text.evidence,
});

export const normFrom = (row: NormRow): MeasureNorm => ({
  measure: row.measure,
  sd: row.sd,
  reliability: row.reliability,
  citation: row.citation,
  revision: row.revision,
});

export const normRow = ({ sd, reliability, citation }: NormText) => ({ sd, reliability, citation });

/** The database checked the shape before it kept the version. */
export const definitionFrom = (json: unknown): FormDefinition => json as FormDefinition;
