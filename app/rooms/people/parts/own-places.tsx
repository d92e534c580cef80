import { Button, Form } from '../../../shared/parts/form.tsx';
import type { MenuItem } from '../../../shared/parts/page-header.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { ownPlacesTexts } from '../own-places.easy.texts.ts';

const linksOf = (places: Record<string, string>): MenuItem[] =>
  Object.entries(places).map(([href, label]) => ({ href, label }));

/** The three places on top of every page of the person's. */
export const ownMenu = (lang: Lang): MenuItem[] => linksOf(ownPlacesTexts[lang].ways);

/** Who sees it and what helps to read it, at the foot of every page of the person's. */
export const ownFoot = (lang: Lang): MenuItem[] => linksOf(ownPlacesTexts[lang].foot);

/** In sight while a member reads beside the person, with the way back. */
export const BesideBanner = ({ lang, says }: { lang: Lang; says?: string }) => {
  const t = ownPlacesTexts[lang];
  return (
    <div class="beside" role="status">
      <p>{says ?? t.beside}</p>
      <Form action="/tillsammans/sluta" guard={false}>
        <Button kind="secondary">{t.besideEnds}</Button>
      </Form>
    </div>
  );
};
