import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { skillsEasyTexts } from '../skills.easy.texts.ts';
import { bySkill, newRatings, type Skill, type SkillLevel, skillLevels, skills } from '../skills.rules.ts';
import { findRatingHome, insertRatings, listRatings } from '../skills.store.ts';

const home = '/min-vag';
const address = `${home}/sa-gar-det`;
const pictures: Record<Skill, string> = {
  on_time: 'tid',
  listen: 'lyssna',
  ask: 'fraga',
  keep_going: 'klart',
  together: 'grupp',
  new_things: 'prova',
};

/** How much of it one can: one step more for each. */
const levelPictures: Record<SkillLevel, string> = {
  learning: 'niva.1',
  with_help: 'niva.2',
  almost: 'niva.3',
  myself: 'niva.4',
};

const Level = ({ level, lang }: { level: SkillLevel; lang: OwnVisit['lang'] }) => (
  <span class="level">
    <Picture concept={levelPictures[level]} />
    {skillsEasyTexts[lang].levels[level]}
  </span>
);

/** Only the person answers, by themselves or with somebody beside; never a representative. */
const mayAnswer = ({ person }: OwnVisit): boolean => person.representationId === undefined;

/** Seen by the person, and by those who come for the person in this area. */
const demandArea = ({ person }: OwnVisit): void => {
  if (!person.areas.includes('preparation')) throw new NotFound();
};

/** What the person has said of each skill, in their own words over time. */
export const mySkillsPage = async (visit: OwnVisit) => {
  const { lang, tx, person, url } = visit;
  demandArea(visit);
  const t = skillsEasyTexts[lang];
  const rated = bySkill(await listRatings(tx, person.participantId));
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} back={{ href: home, label: t.back }} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <p>
        <EasyLines lines={rated.length === 0 ? t.none : t.lead} />
      </p>
      <ul class="easy-cards">
        {rated.map(({ skill, ratings }) => (
          <li class="easy-card">
            <Picture concept={pictures[skill]} />
            <div>
              <h2>{t.skills[skill]}</h2>
              {ratings.slice(0, 4).map(({ level, ratedOn }) => (
                <p>
                  {dateInWords(ratedOn, lang)}: <Level level={level} lang={lang} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {mayAnswer(visit) ? (
        <Actions>
          <ButtonLink href={`${address}/svara`}>{rated.length === 0 ? t.answer : t.again}</ButtonLink>
        </Actions>
      ) : null}
    </EasyFrame>
  );
};

/** Six questions, each with four answers in words and pictures; any of them may be left. */
export const rateSkillsForm: OwnFormScreen = {
  view: async (visit, form) => {
    if (!mayAnswer(visit)) throw new NotFound();
    const t = skillsEasyTexts[visit.lang];
    return (
      <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
        <PageHeading title={t.title} back={{ href: address, label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={visit.person.beside ? t.beside : t.skip} />
        </p>
        <Form action={`${address}/svara`}>
          {skills.map((skill) => (
            <div class="easy-card">
              <Picture concept={pictures[skill]} />
              <div class="big-choices">
                <RadioGroup
                  form={form}
                  name={skill}
                  label={t.skills[skill]}
                  options={skillLevels.map((value) => ({
                    value,
                    label: t.levels[value],
                    picture: <Picture concept={levelPictures[value]} />,
                  }))}
                />
              </div>
            </div>
          ))}
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    if (!mayAnswer(visit)) throw new NotFound();
    const t = skillsEasyTexts[visit.lang];
    const { tx, person, today } = visit;
    const chosen = skills.flatMap((skill) => {
      const level = skillLevels.find((one) => one === body.text(skill));
      return level ? [{ skill, level }] : [];
    });
    if (chosen.length === 0) throw new Unprocessable({ [skills[0]]: t.choose });
    const organisationId = await findRatingHome(tx);
    if (!organisationId) throw new Unprocessable({ '': t.cannot });
    const stood = await listRatings(tx, person.participantId);
    await insertRatings(visit, organisationId, newRatings(chosen, stood, today), today);
    return { redirect: `${address}?sparat=1` };
  },
};
