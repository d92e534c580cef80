import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type Area, consentForms, sayers } from './consents.rules.ts';
import {
  type Representative,
  type RepresentativeRefusal,
  representativeRefusal,
} from './representatives.rules.ts';

/** Who told staff that a yes is taken back, and how, as it was typed. */
export interface WhoTakesBack {
  saidBy: string;
  representativeId?: string | undefined;
  how: string;
}

interface TakenBack {
  saidBy: (typeof sayers)[number];
  representativeId: string | undefined;
  how: (typeof consentForms)[number];
}

export type TakeBackRefusal =
  | RepresentativeRefusal
  | 'given_by_missing'
  | 'representative_missing'
  | 'how_missing'
  | 'only_the_person';

/**
 * Who takes a yes back: the person always may; a representative within what is registered, and only what a representative has said yes to (our own
 * rule, the same as on the person's own pages). A representative beside the person is not the one who says it.
 */
export const decideTakeBack = (
  told: WhoTakesBack,
  consent: { givenBy: string; left: readonly Area[] },
  today: PlainDate,
  representatives: readonly Representative[],
): Result<TakenBack, TakeBackRefusal[]> => {
  const how = consentForms.find((form) => form === told.how);
  const saidBy = sayers.find((sayer) => sayer === told.saidBy);
  const inStead = saidBy === 'representative';
  const id = inStead ? told.representativeId : undefined;
  const outside =
    id &&
    representativeRefusal(
      representatives.find((one) => one.id === id),
      today,
      consent.left,
    );
  const wrong: [boolean, TakeBackRefusal][] = [
    [!saidBy, 'given_by_missing'],
    [inStead && consent.givenBy !== 'representative', 'only_the_person'],
    [inStead && !id, 'representative_missing'],
    [Boolean(outside), outside || 'representative_unknown'],
    [!how, 'how_missing'],
  ];
  const refusals = wrong.filter(([is]) => is).map(([, name]) => name);
  if (refusals.length > 0 || !how || !saidBy) return refuse(refusals);
  return accept({ saidBy, representativeId: id, how });
};
