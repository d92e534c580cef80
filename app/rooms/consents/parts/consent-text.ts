import { easyConsentTexts } from '../consents.easy.texts.ts';
import { type ShownText, shownText } from '../shown-text.rules.ts';

/** The version of the easy text about consent that is shown to people now. A changed text is a new version. */
export const currentTextVersion = '1';

/** The whole text as it is shown about one receiver. */
export const consentTextAbout = (receiver: string, lang: ShownText['lang']): ShownText => {
  const t = easyConsentTexts[lang];
  return shownText(currentTextVersion, lang, [
    t.title,
    ...t.ask(receiver),
    ...t.choose,
    ...t.stays(receiver),
  ]);
};
