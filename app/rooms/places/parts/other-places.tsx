import type { OwnVisit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { ownPlaceAt } from '../living-stay.ts';
import { ownPlaceTexts } from '../own-place.easy.texts.ts';
import { type Stay, waitsFor } from '../stays.rules.ts';

/** That the person is asked about it. */
const asked = (stay: Stay, t: { waitsForYou: string }): string[] =>
  waitsFor(stay) === 'person' ? [t.waitsForYou] : [];

/** The person's other places, now or later: one page each. */
export const OtherPlaces = ({ stays, lang }: { stays: readonly Stay[]; lang: OwnVisit['lang'] }) => {
  const t = ownPlaceTexts[lang];
  return stays.length > 0 ? (
    <Section title={t.others}>
      {stays.map((stay) => (
        <>
          <p>
            <EasyLines
              lines={[t.where(stay.placeWords), t.first(dateInWords(stay.saysFrom, lang)), ...asked(stay, t)]}
            />
          </p>
          <p>
            <ButtonLink href={ownPlaceAt(stay)}>
              {t.openOther}
              <span class="ds-sr-only"> {stay.placeWords}</span>
            </ButtonLink>
          </p>
        </>
      ))}
    </Section>
  ) : null;
};
