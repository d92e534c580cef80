import { Select } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { SearchBox } from '../../trust/parts/search-box.tsx';
import type { Listing } from '../load-listing.ts';
import { peopleTexts } from '../people.texts.ts';
import { addressOf } from '../people-address.rules.ts';
import { partyWords } from './signal-words.ts';

/** By name in the search of the house; by step and by whom one waits for in the list itself. */
export const PeopleFilter = ({ listing, lang }: { listing: Listing; lang: Lang }) => {
  const t = peopleTexts[lang];
  const { choice, steps, counts } = listing;
  const form = formState(lang, { steg: choice.step, vantar: choice.party }, {}, 'urval');
  const { vy, visa, sortera, ordning } = Object.fromEntries(
    new URL(addressOf({ ...choice, page: 1 }), 'http://here').searchParams,
  );
  return (
    <>
      <SearchBox form={formState(lang, {}, {}, 'sok')} />
      <FilterForm
        action="/deltagare"
        lang={lang}
        label={t.filter}
        keep={{ vy, visa, sortera, ordning }}
        clearHref={addressOf({ scope: choice.scope })}
      >
        <Select
          form={form}
          name="steg"
          label={t.step}
          prompt={t.allSteps}
          options={steps.map(({ key, label, name }) => ({ value: key, label: `${label}. ${name[lang]}` }))}
        />
        <Select
          form={form}
          name="vantar"
          label={t.waiting}
          prompt={t.anybody}
          options={counts.parties.map(([party]) => ({ value: party, label: partyWords([party], lang) }))}
        />
      </FilterForm>
    </>
  );
};
