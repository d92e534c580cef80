import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { Alert, Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { staysPage as addressOf } from '../parts/open-stay.ts';
import { hoursOf, periodOf, stateOf } from '../parts/stay-words.ts';
import { placesTexts } from '../places.texts.ts';
import { listPlaceNos, mayKeepStays } from '../stay-reads.store.ts';
import { listStays } from '../stays.store.ts';
import { staysTexts } from '../stays.texts.ts';

/** A person's places: those that are, were and came to nothing. */
export const personStays = async (visit: Visit) => {
  const { lang, today, tx, url } = visit;
  const person = await openPerson(visit, idParam(visit, 'id'));
  const t = staysTexts[lang];
  const stays = await listStays(tx, person.participantId);
  const nos = await listPlaceNos(tx, person.participantId);
  const keeps = await mayKeepStays(tx, person.participantId);
  return (
    <PersonFrame visit={visit} person={person} title={t.title} current="places">
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      {keeps ? (
        <p>
          <ButtonLink href={`${addressOf(person)}/boka`}>{placesTexts[lang].book}</ButtonLink>
        </p>
      ) : null}
      {stays.length === 0 ? <p>{t.none}</p> : null}
      {stays.map((stay) => (
        <Card title={<a href={`${addressOf(person)}/${stay.id}`}>{stay.placeWords}</a>}>
          <p>
            <Tag>{stateOf(stay, today, lang)}</Tag>
          </p>
          <p>{periodOf(stay, lang)}</p>
          <p>{hoursOf(stay, lang)}</p>
        </Card>
      ))}
      {nos.length > 0 ? (
        <Section title={t.nos}>
          <DescriptionList
            items={nos.map(({ place, saidBy, because, saidOn }) => ({
              term: place,
              value: `${t.parties[saidBy]}, ${dateInWords(saidOn, lang)}: ${t.because[because]}`,
            }))}
          />
        </Section>
      ) : null}
      <p>
        <a href={`/deltagare/${person.participantId}/kommunjobb`}>{t.jobs}</a>
      </p>
    </PersonFrame>
  );
};
