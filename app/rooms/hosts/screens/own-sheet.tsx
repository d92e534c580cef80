import type { OwnFormScreen } from '../../../platform/own-request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { Button, Form } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { ownSheetTexts } from '../own-sheet.easy.texts.ts';
import type { SheetRow } from '../sheet.rules.ts';
import { listOwnSheet, takeBack } from '../sheet.store.ts';

const address = '/min-plats/arbetsplatsen';

const Row = ({ row, lang }: { row: SheetRow; lang: OwnVisit['lang'] }) => {
  const t = ownSheetTexts[lang];
  const what = t.fields[row.field];
  return (
    <li class="easy-card">
      <div>
        <h3>{what}</h3>
        <p>{row.field === 'days' ? t.days : row.value}</p>
        <Form action={`${address}/${row.id}/ta-bort`} guard={false} label={t.takeOf(what)}>
          <Button kind="secondary">{t.take}</Button>
        </Form>
      </div>
    </li>
  );
};

/** What somebody at the workplace may read of the person, who takes any of it away at once. */
export const ownSheetPage = async (visit: OwnVisit) => {
  const { lang, tx, url } = visit;
  const t = ownSheetTexts[lang];
  const rows = await listOwnSheet(tx);
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} back={{ href: '/min-plats', label: t.back }} />
      {url.searchParams.has('borta') ? <Alert tone="success" live title={t.gone} /> : null}
      <p>
        <EasyLines lines={rows.length > 0 ? t.lead : t.none} />
      </p>
      {[...Map.groupBy(rows, ({ shownTo }) => shownTo)].map(([name, shown]) => (
        <Section title={t.sees(name)}>
          <ul class="easy-cards">
            {shown.map((row) => (
              <Row row={row} lang={lang} />
            ))}
          </ul>
        </Section>
      ))}
    </EasyFrame>
  );
};

/** Taken away: the copy is gone in the same statement. Pressed twice it is as gone. */
export const ownTakeBack: OwnFormScreen = {
  view: ownSheetPage,
  act: async ({ tx, now, person, param }) => {
    const id = param('rad');
    if ((await listOwnSheet(tx)).some((row) => row.id === id))
      await takeBack({ tx, now, accountId: person.accountId }, id);
    return { redirect: `${address}?borta=1` };
  },
};
