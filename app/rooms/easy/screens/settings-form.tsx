import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { settingChoices } from '../../../shared/values/own-settings.ts';
import { EasyFrame } from '../parts/easy-frame.tsx';
import { EasyLines } from '../parts/easy-lines.tsx';
import { chosenPictures, noPictures, shippedSet } from '../pictures.rules.ts';
import { settingsTexts } from '../settings.easy.texts.ts';
import { pictureIds, readSettings } from '../settings.rules.ts';
import { saveSettings } from '../settings.store.ts';

const address = '/installningar';

/** How the person wants the own pages to be: five plain choices, one of each always chosen. */
export const settingsForm: OwnFormScreen = {
  view: async (visit, given) => {
    const { lang, settings } = visit;
    const t = settingsTexts[lang];
    const sets = visit.application.aids.pictureSets;
    const stands = { ...settings, pictures: chosenPictures({ chosen: settings.pictures, sets }) };
    const form = Object.keys(given.values).length === 0 ? formState(lang, stands) : given;
    const nameOf = (id: string) =>
      ({ [shippedSet]: t.shipped, [noPictures]: t.none })[id] ??
      sets.find((set) => set.id === id)?.name ??
      id;
    const as = (values: readonly string[], labels: Record<string, string>) =>
      values.map((value) => ({ value, label: labels[value]! }));
    return (
      <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
        <PageHeading title={t.title} lead={<EasyLines lines={t.lead} />} />
        <ErrorSummary form={form} />
        {visit.url.searchParams.has('sparat') && !hasErrors(form) ? (
          <Alert tone="success" live title={t.saved} />
        ) : null}
        <Form action={address} guard={false}>
          <RadioGroup
            form={form}
            name="textSize"
            label={t.textSize}
            options={as(settingChoices.textSize, t.textSizes)}
          />
          <RadioGroup
            form={form}
            name="speech"
            label={t.speech}
            options={as(['slow', 'usual', 'fast'], t.speeches)}
          />
          <RadioGroup
            form={form}
            name="pictures"
            label={t.pictures}
            options={pictureIds(sets).map((id) => ({ value: id, label: nameOf(id) }))}
          />
          <RadioGroup
            form={form}
            name="colours"
            label={t.colours}
            options={as(settingChoices.colours, t.colourNames)}
          />
          <RadioGroup
            form={form}
            name="amount"
            label={t.amount}
            options={as(settingChoices.amount, t.amounts)}
          />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const read = readSettings(body.text, visit.application.aids.pictureSets);
    if (!read.ok) throw new Unprocessable({ [read.refusal]: settingsTexts[visit.lang].choose });
    await saveSettings(visit.tx, visit.person, read.value);
    return { redirect: `${address}?sparat=1` };
  },
};
