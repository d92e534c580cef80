import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { listColleaguesWho } from '../../people/colleagues.store.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { listAdministrations } from '../administrations.store.ts';
import { offerForms } from '../offer-forms.texts.ts';
import { offerRefusals } from '../offer-refusals.texts.ts';
import { type Offer, type OfferDetails, offerAsks, offerFaults, withdrawAsks } from '../offers.rules.ts';
import { insertOffer, updateOffer, withdrawOffer } from '../offers.store.ts';
import { offersTexts } from '../offers.texts.ts';
import { demandKeepingOffers, offerPage, offersPageAddress, openKeptOffer } from '../parts/open-offer.ts';
import { refusedByName } from '../parts/refused.ts';
import { formNames } from '../parts/words.ts';

const wordsOf = ({ lang }: Visit, title: string): KeptWords => {
  const { labels, hints, units, save } = offerForms[lang];
  return {
    title,
    lead: offersTexts[lang].lead,
    labels,
    hints,
    codes: { form: formNames(lang), extentUnit: units },
    submit: save,
  };
};

const picks = async ({ tx, visitor }: Visit) => ({
  [offerAsks.administrationId.field]: (await listAdministrations(tx))
    .filter(({ organisationId }) => organisationId === visitor.organisationId)
    .map(({ id, name }) => ({ value: id, label: name })),
  [offerAsks.responsibleId.field]: await listColleaguesWho(tx, 'keep_municipal_jobs'),
});

/** Everybody in the collaboration reads an offer: nothing of anybody's health without a question. */
const checked = withoutHealth(offerAsks, ['name', 'tasks', 'workplace']);

const check = (visit: Visit, answers: OfferDetails, _: unknown, body: Body) => ({
  ...Object.fromEntries(
    Object.entries(offerFaults(answers)).map(([key, fault]) => [key, offerRefusals[visit.lang][fault]]),
  ),
  ...checked.met(visit, body),
});

const backTo = (offer: Offer) => ({ href: offerPage(offer), label: offer.name });
const savedAt = (id: string) => `${offerPage({ id })}?sparat=1`;

export const newOfferForm: FormScreen = keptForm({
  asks: offerAsks,
  isNew: true,
  words: (visit) => wordsOf(visit, offerForms[visit.lang].addTitle),
  open: demandKeepingOffers,
  standing: (_, { today, visitor }) => ({
    extentUnit: 'percent',
    startsOn: today,
    jobs: 1,
    responsibleId: visitor.accountId,
  }),
  picks,
  back: (_, { lang }) => ({ href: offersPageAddress, label: offersTexts[lang].title }),
  beforeButton: checked.beforeButton,
  check,
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertOffer(tx, visitor, id, answers);
    return savedAt(id);
  },
});

/** There are never fewer jobs than those who have a yes. */
export const changeOfferForm: FormScreen = keptForm({
  asks: offerAsks,
  words: (visit) => wordsOf(visit, offerForms[visit.lang].change),
  open: openKeptOffer,
  standing: (offer) => offer,
  picks,
  back: backTo,
  beforeButton: checked.beforeButton,
  check,
  save: async ({ lang, tx }, answers, offer) => {
    const update = () => updateOffer(tx, offer, answers);
    await refusedByName(lang, offerAsks.jobs.field, update, offerRefusals[lang].fewer_than_yes);
    return savedAt(offer.id);
  },
});

export const withdrawOfferForm: FormScreen = keptForm({
  asks: withdrawAsks,
  words: ({ lang }, offer) => {
    const { withdrawTitle, withdrawLead, withdraw, withdrawLabels } = offerForms[lang];
    return {
      title: withdrawTitle(offer.name),
      lead: withdrawLead,
      labels: withdrawLabels,
      codes: { withdrawnBecause: offersTexts[lang].because },
      submit: withdraw,
    };
  },
  open: openKeptOffer,
  standing: (offer, { today }) => ({
    withdrawnOn: offer.withdrawnOn ?? today,
    withdrawnBecause: offer.withdrawnBecause ?? undefined,
  }),
  back: backTo,
  save: async ({ lang, tx }, answers, offer) => {
    if (offer.withdrawnOn)
      throw new Unprocessable({ [withdrawAsks.withdrawnOn.field]: offerRefusals[lang].withdrawn_already });
    await withdrawOffer(tx, offer, answers);
    return savedAt(offer.id);
  },
});
