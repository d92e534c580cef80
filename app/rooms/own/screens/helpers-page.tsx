import type { Answer } from '../../../platform/request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { faceOf } from '../../easy/parts/help.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { photoKey } from '../../easy/pictures.rules.ts';
import { facePicture } from '../../people/parts/face-picture.ts';
import { helpersEasyTexts } from '../helpers.easy.texts.ts';
import {
  listOwnContacts,
  listOwnRepresentatives,
  type OwnContact,
  type OwnRepresentative,
} from '../helpers.store.ts';

const Contact = ({ organisation, name, phone, email, picture }: OwnContact) => (
  <li class="easy-card">
    <Picture concept="konsulent" photo={photoKey('kontakt', name)} own={faceOf(picture)} />
    <div>
      <h3>{name}</h3>
      <p>{organisation}</p>
      {phone ? (
        <p>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
    </div>
  </li>
);

interface RepresentativeProps {
  one: OwnRepresentative;
  lang: OwnVisit['lang'];
  mayStop: boolean;
}

const Representative = ({ one, lang, mayStop }: RepresentativeProps) => {
  const t = helpersEasyTexts[lang];
  return (
    <li class="easy-card">
      <div>
        <h3>{one.name}</h3>
        <p>{t.kinds[one.kind] ?? t.kinds.other}</p>
        <p>{t.helpsWith(one.scope)}</p>
        {one.areas && one.until ? (
          <>
            <p>{t.signsIn(dateInWords(one.until, lang))}</p>
            <ul>
              {one.areas.map((area) => (
                <li>{t.areas[area] ?? area}</li>
              ))}
            </ul>
            {mayStop && one.signInId ? (
              <p>
                <ButtonLink kind="secondary" href={`/vem-hjalper/${one.signInId}/nej`}>
                  {t.stop(one.name)}
                </ButtonLink>
              </p>
            ) : null}
          </>
        ) : (
          <p>{t.doesNot}</p>
        )}
      </div>
    </li>
  );
};

/** The face of whoever helps the person, and of nobody else. */
export const helperFace = (visit: Pick<OwnVisit, 'tx' | 'param'>): Promise<Answer> => facePicture(visit);

/** Who helps the person, and what each representative may see: the person's own no always stops. */
export const helpersPage = async (visit: OwnVisit) => {
  const { tx, lang } = visit;
  const t = helpersEasyTexts[lang];
  const contacts = await listOwnContacts(tx);
  const representatives = await listOwnRepresentatives(tx);
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} back={{ href: '/min-vag', label: t.back }} />
      <Section title={t.contacts}>
        {contacts.length === 0 ? <p>{t.noContacts}</p> : null}
        <ul class="easy-cards">
          {contacts.map((one) => (
            <Contact {...one} />
          ))}
        </ul>
      </Section>
      <Section title={t.representatives}>
        {representatives.length === 0 ? <p>{t.noRepresentatives}</p> : null}
        <ul class="easy-cards">
          {representatives.map((one) => (
            <Representative one={one} lang={lang} mayStop={!visit.person.representationId} />
          ))}
        </ul>
        <p>
          <EasyLines lines={t.youDecide} />
        </p>
      </Section>
    </EasyFrame>
  );
};
