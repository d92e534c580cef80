import type { Lang } from '../../../shared/parts/texts.ts';
import { findExit, type PathDefinition } from '../../path/definition.rules.ts';
import { partyName } from '../../path/model-words.texts.ts';
import { pathWords } from '../../path/path.texts.ts';
import { modelsTexts } from '../models.texts.ts';
import type { PictureWords } from '../picture.rules.ts';

/** The words in the picture of a model. */
export const pictureWords = (definition: PathDefinition, lang: Lang): PictureWords => {
  const t = modelsTexts[lang];
  return {
    step: ({ key, label, name, holder }) => ({
      title: `${label} ${name[lang]}`,
      more: [
        partyName(holder.organisation, lang),
        ...(definition.startsAt.includes(key) ? [t.startsHere] : []),
      ],
    }),
    exit: (key) => {
      const exit = findExit(definition, key);
      const destination = exit && pathWords[lang].destinations[exit.destination];
      const name = exit?.name[lang] ?? key;
      const isSaid = destination?.toLocaleLowerCase(lang) === name.toLocaleLowerCase(lang);
      return { title: t.exit(name), more: destination && !isSaid ? [destination] : [] };
    },
    back: ({ label, name }) => t.backTo(`${label} ${name[lang]}`),
    beside: ({ starts, ends }) => [starts ? t.canBegin : t.canGoOn, ...(ends ? [t.endsAlone] : [])].join(' '),
  };
};
