import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { employersTexts } from '../../employers/employers.texts.ts';
import { entryTaskTexts } from '../../employers/entry-task.texts.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { type Said, spokenTopics } from '../matching.rules.ts';
import { openKeptPerson, staysPage } from '../parts/open-stay.ts';
import { demandWords, FreeWords } from '../parts/place-words.tsx';
import { listPlaceTasks, type PlaceTask } from '../place-tasks.store.ts';
import { freeFrom, type Place, usableSeats } from '../places.rules.ts';
import { listPlaces, readTaken } from '../places.store.ts';
import { placesTexts } from '../places.texts.ts';
import { readSaid } from '../stay-reads.store.ts';
import { staysTexts } from '../stays.texts.ts';

interface Beside {
  place: Place;
  tasks: readonly PlaceTask[];
  said: readonly Said[];
  visit: Visit;
}

/** What the place asks, beside the sentence in which the person spoke of the same thing. */
const BesideEachOther = ({ place, tasks, said, visit: { lang } }: Beside) => {
  const [t, s] = [placesTexts[lang], staysTexts[lang]];
  const asked = (topic: Said['topic']) => {
    if (topic === 'branch') return employersTexts[lang].branches[place.branch];
    const words: Record<string, string> = topic === 'times' ? entryTaskTexts[lang].timesOfDay : t[topic];
    return [...new Set(tasks.flatMap((task) => task[topic]).map((code) => words[code]))].join(', ');
  };
  return (
    <DescriptionList
      items={[
        ...tasks.map((task) => ({ term: task.name, value: demandWords(task, lang) })),
        ...said
          .map(({ topic, sentence }) => ({ term: s.youSaid(sentence), value: asked(topic) }))
          .filter(({ value }) => value !== ''),
      ]}
    />
  );
};

/** Free places for a person: what was said beside what is asked, in words and in no order of merit. */
export const choosePage = async (visit: Visit) => {
  const { lang, today, tx } = visit;
  const person = await openKeptPerson(visit);
  const [t, s] = [placesTexts[lang], staysTexts[lang]];
  const [places, taken, tasks] = [await listPlaces(tx), await readTaken(tx), await listPlaceTasks(tx)];
  const spoken = await readSaid(tx, person.participantId);
  const said = spokenTopics(spoken ? [spoken.goal, spoken.needs, spoken.can] : []);
  const free = places.filter(
    (place) => freeFrom(usableSeats(place), taken.get(place.id) ?? [], today) !== null,
  );
  const at = `${staysPage(person)}/boka`;
  return (
    <PersonFrame visit={visit} person={person} title={s.chooseTitle} lead={s.chooseLead}>
      <Section title={s.said}>
        {spoken && (spoken.goal || spoken.needs || spoken.can) ? (
          <DescriptionList
            items={[
              { term: s.goal, value: spoken.goal },
              { term: s.can, value: spoken.can },
              { term: s.needs, value: spoken.needs },
            ].filter(({ value }) => value !== '')}
          />
        ) : (
          <p>{s.notSaid}</p>
        )}
      </Section>
      <Section title={t.title}>
        {free.length === 0 ? <p>{s.noFree}</p> : null}
        {free.map((place) => (
          <Card title={`${place.employer}, ${place.name}`} level={3}>
            <p>
              <FreeWords place={place} taken={taken.get(place.id) ?? []} today={today} lang={lang} />
            </p>
            <BesideEachOther
              place={place}
              tasks={tasks.filter(({ placeId }) => placeId === place.id)}
              said={said}
              visit={visit}
            />
            <Actions>
              <ButtonLink href={`${at}/${place.id}`}>{t.bookFor(place.name)}</ButtonLink>
              <ButtonLink href={`${at}/${place.id}/nej`} kind="secondary">
                {s.sayNo}
              </ButtonLink>
            </Actions>
          </Card>
        ))}
      </Section>
    </PersonFrame>
  );
};
