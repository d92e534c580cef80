import type { Visit } from '../../../platform/visit.ts';
import { frameTexts } from '../frame.texts.ts';
import { addressOf, placesOf } from '../landing.rules.ts';

/** To the catalogue of measures, on pages where it is needed, for those whose menu has no place left for it. */
export const CatalogueLink = ({ visitor, lang }: Pick<Visit, 'visitor' | 'lang'>) =>
  placesOf(visitor.role, visitor.organisationKind).includes('measures') ? null : (
    <p>
      <a href={addressOf('measures')}>{frameTexts[lang].catalogue}</a>
    </p>
  );
