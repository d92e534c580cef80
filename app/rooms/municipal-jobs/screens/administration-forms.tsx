import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { insertAdministration, renameAdministration } from '../administrations.store.ts';
import { offerForms } from '../offer-forms.texts.ts';
import { administrationAsks } from '../offers.rules.ts';
import { offersTexts } from '../offers.texts.ts';
import { demandKeepingOffers, offersPageAddress, openKeptAdministration } from '../parts/open-offer.ts';
import { refusedByName } from '../parts/refused.ts';

const back = (_: unknown, { lang }: Visit) => ({ href: offersPageAddress, label: offersTexts[lang].title });
const saved = `${offersPageAddress}?sparat=1`;
const wordsOf = ({ lang }: Visit, title: string) => ({
  title,
  labels: offerForms[lang].administrationLabels,
  submit: offerForms[lang].save,
});

export const newAdministrationForm: FormScreen = keptForm({
  asks: administrationAsks,
  isNew: true,
  words: (visit) => wordsOf(visit, offerForms[visit.lang].addAdministrationTitle),
  open: demandKeepingOffers,
  standing: () => ({}),
  back,
  save: async ({ lang, tx, visitor }, { name }, _, id) => {
    const add = () => insertAdministration(tx, visitor, id, name);
    await refusedByName(lang, administrationAsks.name.field, add);
    return saved;
  },
});

export const renameAdministrationForm: FormScreen = keptForm({
  asks: administrationAsks,
  words: (visit, { name }) => wordsOf(visit, offerForms[visit.lang].renameAdministration(name)),
  open: openKeptAdministration,
  standing: (administration) => administration,
  back,
  save: async ({ lang, tx }, { name }, administration) => {
    const rename = () => renameAdministration(tx, administration, name);
    await refusedByName(lang, administrationAsks.name.field, rename);
    return saved;
  },
});
