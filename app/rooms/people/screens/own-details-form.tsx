import { assetPaths } from '../../../platform/assets.ts';
import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { FileField, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { asSeen, SeenFields, seenIn } from '../../../shared/parts/seen-fields.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { isPhone } from '../../../shared/values/contacts.ts';
import { mergeEdits } from '../../../shared/values/merge-edits.ts';
import { keepOwnDetails } from '../keep-own-details.ts';
import { findOwnDetails, type OwnDetails } from '../own-details.store.ts';
import { ownDetailsTexts } from '../own-details.texts.ts';
import { readOwnPicture } from '../own-picture.rules.ts';
import { Frame } from '../parts/frame.tsx';

const address = '/mina-uppgifter';

const standing = ({ phone, pictureId }: OwnDetails) => ({ telefon: phone ?? '', bild: pictureId ?? '' });

const Picture = ({ visit: { lang }, pictureId }: { visit: Visit; pictureId: string | null }) => {
  const t = ownDetailsTexts[lang];
  return (
    <Section title={t.picture}>
      {pictureId ? (
        <>
          <p>{t.shown}</p>
          <span class="picture" data-kind="photo">
            <img src={`${address}/bild/${pictureId}`} alt={t.picture} width="96" height="96" />
          </span>
          <Form action={`${address}/bild/ta-bort`} guard={false}>
            <Actions>
              <Button kind="secondary">{t.remove}</Button>
            </Actions>
          </Form>
        </>
      ) : (
        <p>{t.none}</p>
      )}
    </Section>
  );
};

/** When another window has saved meanwhile: the form again, and nothing is written over. */
const demandUnchanged = (visit: Visit, body: Body, details: OwnDetails): void => {
  const t = ownDetailsTexts[visit.lang];
  const now = standing(details);
  const seen = seenIn(Object.fromEntries(Object.keys(body.values).map((name) => [name, body.text(name)])));
  const typed = { telefon: body.text('telefon'), bild: seen.bild ?? '' };
  const { values, refusals } = mergeEdits(seen, typed, now);
  const { telefon, bild } = refusals;
  const number = (value: string) => value || t.nothing;
  const say = telefon?.name === 'changed_by_both' ? t.elsewhere : t.takenOver;
  const errors: Record<string, string> = {
    ...(telefon && { telefon: say(number(telefon.was), number(telefon.is)) }),
    ...(bild && body.file('fil') && { fil: t.otherPicture }),
  };
  if (Object.keys(errors).length > 0)
    throw new Unprocessable(errors, { telefon: values.telefon ?? '', ...asSeen(now) });
};

const readPicture = async (file: File | undefined, wrong: (sentence: string) => void, visit: Visit) => {
  if (!file) return undefined;
  const read = readOwnPicture(new Uint8Array(await file.arrayBuffer()));
  if (read.ok) return read.value;
  wrong(ownDetailsTexts[visit.lang].refused[read.refusal]);
  return undefined;
};

/** How those whom one helps reach one, and one's face: everybody's own. */
export const ownDetailsForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    const { lang, tx, visitor } = visit;
    const t = ownDetailsTexts[lang];
    const details = await findOwnDetails(tx, visitor);
    const now = standing(details);
    const isFresh = Object.keys(given.values).length === 0;
    const form = isFresh ? formState(lang, { telefon: now.telefon, ...asSeen(now) }) : given;
    return (
      <Frame visit={visit} title={t.title} error={hasErrors(form)}>
        <PageHeading title={t.title} lead={t.lead} />
        {visit.url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
        {visit.url.searchParams.has('borttagen') ? <Alert tone="success" live title={t.removed} /> : null}
        {draft ? <Alert live>{typedTexts[lang].draft}</Alert> : null}
        <ErrorSummary form={form} />
        <DescriptionList
          items={[
            { term: t.name, value: visitor.name },
            { term: t.email, value: details.email ?? t.noEmail },
          ]}
        />
        <p class="meta">{t.keptBy}</p>
        <Picture visit={visit} pictureId={details.pictureId} />
        <Form action={address} files>
          <SeenFields form={form} />
          <TextField
            form={form}
            name="telefon"
            type="tel"
            label={t.phone}
            hint={t.phoneHint}
            autocomplete="tel"
            size={20}
            optional
          />
          <FileField
            form={form}
            name="fil"
            label={t.newPicture}
            hint={t.pictureHint}
            accept="image/png,image/jpeg"
            optional
          />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
        <script src={assetPaths.shrink} nonce={visit.nonce} defer />
      </Frame>
    );
  },
  act: async (visit, body) => {
    const details = await findOwnDetails(visit.tx, visit.visitor);
    demandUnchanged(visit, body, details);
    const fields = typedFields(visit, body);
    const phone = fields.text('telefon', 25);
    if (phone && !isPhone(phone)) fields.wrong('telefon', typedTexts[visit.lang].notAPhone);
    const picture = await readPicture(body.file('fil'), (sentence) => fields.wrong('fil', sentence), visit);
    fields.done();
    await keepOwnDetails(visit, details, { phone: phone || null, picture });
    return { redirect: `${address}?sparat=1` };
  },
};
