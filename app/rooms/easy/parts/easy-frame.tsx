import type { Child } from 'hono/jsx';
import type { Helper, OwnVisit } from '../../../platform/visit.ts';
import { Button, Form } from '../../../shared/parts/form.tsx';
import { Page, requested } from '../../../shared/parts/page.tsx';
import { placesEasyTexts } from '../places.easy.texts.ts';

interface EasyFrameProps {
  visit: OwnVisit;
  title: string;
  error?: boolean;
  children: Child;
}

type Words = (typeof placesEasyTexts)['sv'];

/** In sight on every page while somebody else reads it: who, about whom, and the way back. */
const Banner = ({ visit: { person }, t }: { visit: OwnVisit; t: Words }) => {
  const name = person.givenName;
  if (person.beside)
    return (
      <div class="beside" role="status">
        <p>{t.beside(name)}</p>
        <Form action="/tillsammans/sluta" guard={false}>
          <Button kind="secondary">{t.besideEnds}</Button>
        </Form>
      </div>
    );
  return person.representationId ? (
    <div class="beside" role="status">
      <p>{t.represents(`${name} ${person.familyName}`)}</p>
    </div>
  ) : null;
};

/** The one who helps, at the same place on every page. */
const Help = ({ helper, t }: { helper: Helper; t: Words }) => (
  <section class="own-help" aria-labelledby="own-help">
    <h2 id="own-help">{t.helpsYou}</h2>
    {helper.phone || helper.email ? (
      <div class="actions">
        {helper.phone ? (
          <a
            class="ds-button"
            data-variant="secondary"
            href={`tel:${helper.phone.replaceAll(/[^\d+]/g, '')}`}
          >
            {t.call(helper.name)}
          </a>
        ) : null}
        {helper.email ? (
          <a class="ds-button" data-variant="secondary" href={`mailto:${helper.email}`}>
            {t.write(helper.name)}
          </a>
        ) : null}
      </div>
    ) : (
      <p>{t.noNumber(helper.name)}</p>
    )}
  </section>
);

/** The frame of the person's own pages: the same three places on top, the same help and who sees it at the foot. */
export const EasyFrame = ({ visit, title, error, children }: EasyFrameProps) => {
  const { person, lang } = visit;
  const t = placesEasyTexts[lang];
  return (
    <Page
      {...requested(visit)}
      title={title}
      error={error}
      easy
      menu={Object.entries(t.ways).map(([href, label]) => ({ href, label }))}
      user={{
        name: person.actingName ?? `${person.givenName} ${person.familyName}`,
        role: t.ownPages,
        switchHref: person.choices > 1 && !person.beside ? '/roller' : undefined,
        signOutAction: '/logga-ut',
      }}
      foot={[
        { href: '/vem-ser', label: t.whoSees },
        { href: '/vem-har-tittat', label: t.whoLooked },
      ]}
    >
      <Banner visit={visit} t={t} />
      {children}
      {person.helper ? <Help helper={person.helper} t={t} /> : null}
    </Page>
  );
};
