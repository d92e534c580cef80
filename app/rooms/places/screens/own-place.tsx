import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { saidTime } from '../../../shared/values/moments.ts';
import { weekdayNames } from '../../../shared/values/weekdays.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { listOwnVersions } from '../filled-in.store.ts';
import { chosenStay, ownPlaceAt } from '../living-stay.ts';
import { ownFillTexts } from '../own-fill-in.easy.texts.ts';
import { ownPhotosTexts } from '../own-photos.easy.texts.ts';
import { listOwnPhotos } from '../own-photos.store.ts';
import { ownPlaceTexts } from '../own-place.easy.texts.ts';
import { insertOwnApproval } from '../own-place.store.ts';
import { OtherPlaces } from '../parts/other-places.tsx';
import { OwnNews } from '../parts/own-news.tsx';
import { approvalFault, type Stay, standingApprovals, waitsFor } from '../stays.rules.ts';

interface AboutProps {
  stay: Stay;
  visit: OwnVisit;
  photographed: boolean;
}

const About = ({ stay, visit: { lang }, photographed }: AboutProps) => {
  const t = ownPlaceTexts[lang];
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const lines = [
    t.where(stay.placeWords),
    t.first(dateInWords(stay.saysFrom, lang)),
    t.days(list.format(stay.days.map((day) => weekdayNames[lang][day]))),
    t.times(saidTime(stay.begins), saidTime(stay.finishes)),
    t.shows(stay.shownBy),
    t.last(dateInWords(stay.saysUntil, lang)),
  ];
  return (
    <>
      <Picture concept="ova" />
      <p>
        <EasyLines lines={lines} />
      </p>
      <Section title={t.doing}>
        <p>{stay.what}</p>
        {photographed ? (
          <p>
            <a href={ownPlaceAt(stay, '/bilder')}>{ownPhotosTexts[lang].open}</a>
          </p>
        ) : null}
      </Section>
      {stay.wayThere ? (
        <Section title={t.wayThere}>
          <p>{stay.wayThere}</p>
        </Section>
      ) : null}
    </>
  );
};

const Answering = ({ stay, visit: { lang } }: { stay: Stay; visit: OwnVisit }) => {
  const t = ownPlaceTexts[lang];
  const said = standingApprovals(stay).find(({ party }) => party === 'person');
  if (said?.answer === 'no')
    return (
      <p>
        <EasyLines lines={t.saidNo} />
      </p>
    );
  if (said)
    return (
      <p>
        <EasyLines lines={[t.saidYes(dateInWords(said.saidOn, lang)), waitsFor(stay) ? t.waits : t.agreed]} />
      </p>
    );
  if (waitsFor(stay) !== 'person') return null;
  return (
    <Section title={stay.version > 1 ? t.goodNow : t.good}>
      <p>
        <EasyLines lines={stay.version > 1 ? t.goodNowAsk : t.goodAsk} />
      </p>
      <Form action={ownPlaceAt(stay, '/ja')} guard={false}>
        <Hidden name="version" value={stay.version} />
        <Actions>
          <Button>{t.yes}</Button>
          <ButtonLink href={ownPlaceAt(stay, '/nej')}>{t.no}</ButtonLink>
        </Actions>
      </Form>
    </Section>
  );
};

/** Where the person practises, when, who shows and how to get there; yes and no stand under it, equally big. */
export const ownPlacePage = async (visit: OwnVisit, form: FormState) => {
  const t = ownPlaceTexts[visit.lang];
  const { stay, others } = await chosenStay(visit);
  const photos = await listOwnPhotos(visit.tx);
  return (
    <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} />
      <ErrorSummary form={form} />
      {stay ? (
        <>
          {visit.url.searchParams.has('andrat') ? (
            <Alert tone="success" live title={ownFillTexts[visit.lang].saved} />
          ) : null}
          <About stay={stay} visit={visit} photographed={photos.some(({ stayId }) => stayId === stay.id)} />
          <OwnNews stay={stay} versions={await listOwnVersions(visit.tx, stay.id)} lang={visit.lang} />
          <Answering stay={stay} visit={visit} />
          <p>
            <a href={ownPlaceAt(stay, '/andra')}>{ownFillTexts[visit.lang].open}</a>
          </p>
          <p>
            <a href="/min-plats/arbetsplatsen">{t.seen}</a>
          </p>
          <OtherPlaces stays={others} lang={visit.lang} />
        </>
      ) : (
        <p>
          <EasyLines lines={t.none} />
        </p>
      )}
    </EasyFrame>
  );
};

/** The stay that waits for an answer, as it stood on the page. */
const answerable = async (visit: OwnVisit, version: string): Promise<Stay> => {
  const t = ownPlaceTexts[visit.lang];
  const { stay, named } = await chosenStay(visit);
  if (!stay) throw new NotFound();
  if (!named || version !== String(stay.version)) throw new Unprocessable({ '': t.again.join(' ') });
  if (approvalFault(stay, 'person', 'yes')) throw new Unprocessable({ '': t.already });
  return stay;
};

/** Yes to the place as it was on the page. */
export const ownPlaceYes: OwnFormScreen = {
  view: ownPlacePage,
  act: async (visit, body) => {
    const stay = await answerable(visit, body.text('version'));
    await insertOwnApproval(visit, stay, { answer: 'yes', because: null });
    return { redirect: ownPlaceAt(stay) };
  },
};

const reasons = ['tasks', 'way_there', 'hours', 'other_wish', 'not_now', 'other'] as const;

/** No, and why: it costs nothing. */
export const ownPlaceNo: OwnFormScreen = {
  view: async (visit, form) => {
    const { stay } = await chosenStay(visit);
    if (!stay) throw new NotFound();
    const t = ownPlaceTexts[visit.lang];
    return (
      <EasyFrame visit={visit} title={t.noTitle} error={hasErrors(form)}>
        <PageHeading title={t.noTitle} back={{ href: ownPlaceAt(stay), label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={[t.where(stay.placeWords), t.first(dateInWords(stay.saysFrom, visit.lang))]} />
        </p>
        <Form action={ownPlaceAt(stay, '/nej')}>
          <Hidden name="version" value={stay.version} />
          <RadioGroup
            form={form}
            name="varfor"
            label={t.noAsk}
            options={reasons.map((value) => ({ value, label: t.because[value] }))}
          />
          <Actions>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const fields = typedFields(visit, body);
    const because = reasons.find((one) => one === body.text('varfor'));
    if (!because) fields.wrong('varfor', ownPlaceTexts[visit.lang].chooseWhy);
    fields.done();
    const stay = await answerable(visit, body.text('version'));
    await insertOwnApproval(visit, stay, { answer: 'no', because: because ?? null });
    return { redirect: ownPlaceAt(stay) };
  },
};
