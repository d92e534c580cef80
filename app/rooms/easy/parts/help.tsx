import type { Helper } from '../../../platform/visit.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { photoKey } from '../pictures.rules.ts';
import { placesEasyTexts } from '../places.easy.texts.ts';
import { Picture } from './picture.tsx';

/** A button on the screen; on paper the words are followed by the number or the address itself. */
const Way = ({ href, said, words }: { href: string; said: string; words: string }) => (
  <a class="ds-button" data-variant="secondary" href={href} data-said={said}>
    {words}
  </a>
);

/** Where the picture is that a member has put up of oneself, for those whom the member helps. */
export const faceOf = (picture: string | null): string | undefined =>
  picture ? `/vem-hjalper/bild/${picture}` : undefined;

/** The one who helps, at the same place on every page. */
export const Help = ({ helper: { name, phone, email, picture }, lang }: { helper: Helper; lang: Lang }) => {
  const t = placesEasyTexts[lang];
  return (
    <section class="own-help" aria-labelledby="own-help">
      <h2 id="own-help">{t.helpsYou}</h2>
      <div class="easy-card">
        <Picture concept="konsulent" photo={photoKey('kontakt', name)} own={faceOf(picture)} />
        <div>
          <p>{t.helps(name)}</p>
          <div class="own-ways">
            {phone ? (
              <Way href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} said={phone} words={t.call(name)} />
            ) : null}
            {email ? <Way href={`mailto:${email}`} said={email} words={t.write(name)} /> : null}
          </div>
        </div>
      </div>
    </section>
  );
};
