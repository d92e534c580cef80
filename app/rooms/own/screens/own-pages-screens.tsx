import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { openForSignIns, openRepresentative } from '../parts/open-representative.ts';
import { endRepresentation, listRepresentations, type Representation } from '../representations.store.ts';
import { representationsTexts } from '../representations.texts.ts';

interface OneProps {
  visit: Visit;
  one: Representation;
  name: string;
  address: string;
  may: boolean;
}

const One = ({ visit: { lang, today }, one, name, address, may }: OneProps) => {
  const t = representationsTexts[lang];
  const day = (date: string) => dateInWords(date, lang);
  const inWords = (areas: Representation['areas']) => areas.map((area) => t.areaNames[area]).join(', ');
  return (
    <>
      <p>{t.period(day(one.startsOn), day(one.endsOn))}</p>
      <p>{one.areas.length > 0 ? t.sees(inWords(one.areas)) : t.seesNothing}</p>
      {one.outsideTask.length > 0 && one.areas.length > 0 ? (
        <p>{t.noLonger(inWords(one.outsideTask))}</p>
      ) : null}
      <p>{t.seen(t.proofs[one.proof], day(one.proofSeenOn))}</p>
      {one.proofWords ? <p>{one.proofWords}</p> : null}
      <p>{one.signedInAt ? t.signedIn(momentInWords(one.signedInAt, lang)) : t.notSignedIn}</p>
      {one.endedAt ? <p>{t.ended(momentInWords(one.endedAt, lang))}</p> : null}
      {may && !one.endedAt && one.endsOn >= today ? (
        <p>
          <a href={`${address}/inloggning/${one.representativeId}/${one.id}/avsluta`}>{t.end(name)}</a>
        </p>
      ) : null}
    </>
  );
};

/** The person's own pages as staff reach them: looking together, and who else has a sign-in. */
export const ownPagesPage = async (visit: Visit) => {
  const { lang, tx } = visit;
  const t = representationsTexts[lang];
  const person = await openPerson(visit, idParam(visit, 'participantId'));
  const { participantId, representatives, may } = await openForSignIns(visit);
  const all = await listRepresentations(tx, participantId);
  const address = `/deltagare/${participantId}/egna-sidor`;
  return (
    <PersonFrame visit={visit} person={person} title={t.title} lead={t.lead} current="own">
      <p>
        <ButtonLink href={`/deltagare/${participantId}/tillsammans`}>{t.together}</ButtonLink>
      </p>
      {representatives.length === 0 ? (
        <Section title={t.signIns}>
          <p>{t.noRepresentatives}</p>
        </Section>
      ) : null}
      {representatives.map(({ id, name }) => {
        const signIns = all.filter(({ representativeId }) => representativeId === id);
        return (
          <Section title={t.givenTo(name)}>
            {signIns.length === 0 ? <p>{t.noSignIn}</p> : null}
            {signIns.map((one) => (
              <One visit={visit} one={one} name={name} address={address} may={may} />
            ))}
            {may ? (
              <p>
                <ButtonLink kind="secondary" href={`${address}/inloggning/${id}`}>
                  {t.give(name)}
                </ButtonLink>
              </p>
            ) : null}
          </Section>
        );
      })}
    </PersonFrame>
  );
};

/** Ends a representative's sign-in, at once. */
export const endSignInForm: FormScreen = {
  view: async (visit) => {
    const { lang } = visit;
    const person = await openPerson(visit, idParam(visit, 'participantId'));
    const { name } = await openSignIn(visit);
    const t = representationsTexts[lang];
    return (
      <PersonFrame visit={visit} person={person} title={t.end(name)} lead={t.endLead}>
        <Form action={visit.url.pathname} guard={false}>
          <Button>{t.end(name)}</Button>
        </Form>
      </PersonFrame>
    );
  },
  act: async (visit) => {
    const { signIn, participantId } = await openSignIn(visit);
    if (!signIn.endedAt) await endRepresentation(visit.tx, signIn.id);
    return { redirect: `/deltagare/${participantId}/egna-sidor` };
  },
};

/** The sign-in that the address names, and whose it is. */
const openSignIn = async (visit: Visit) => {
  const { participantId, representative } = await openRepresentative(visit);
  const id = idParam(visit, 'representationId');
  const signIn = (await listRepresentations(visit.tx, participantId)).find((one) => one.id === id);
  if (!signIn) throw new NotFound(id);
  return { participantId, signIn, name: representative.name };
};
