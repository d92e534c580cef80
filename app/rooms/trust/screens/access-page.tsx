import type { Visit } from '../../../platform/visit.ts';
import { Select } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { csvText } from '../../../shared/values/csv.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { linesOf, roleOrder } from '../access.rules.ts';
import { accessTexts } from '../access.texts.ts';
import { listRules } from '../access-rules.store.ts';
import { AccessLines } from '../parts/access-lines.tsx';

const roleName = (role: string, lang: Lang) => frameTexts[lang].roles[role] ?? role;
/** The access table in words, one role at a time; one's own first. */
export const accessPage = async (visit: Visit) => {
  const { lang, url, visitor } = visit;
  const t = accessTexts[lang];
  const asked = url.searchParams.get('roll') ?? '';
  const role = roleOrder.includes(asked) ? asked : visitor.role;
  const name = roleName(role, lang);
  return (
    <Frame visit={visit} title={`${t.title}: ${name}`}>
      <PageHeading title={t.title} lead={t.lead} />
      <FilterForm action="/behorigheter" lang={lang} label={t.choose}>
        <Select
          form={formState(lang, { roll: role }, {}, 'urval')}
          name="roll"
          label={t.chooseRole}
          prompt={false}
          options={roleOrder.map((value) => ({
            value,
            label:
              value === visitor.role
                ? `${roleName(value, lang)} (${t.mine.toLowerCase()})`
                : roleName(value, lang),
          }))}
        />
      </FilterForm>
      <AccessLines rules={await listRules(visit.tx)} role={role} caption={t.caption(name)} lang={lang} />
      <Section title={t.notes}>
        <ul>
          {[t.noteShare, t.noteProtected, t.noteLog, t.noteEmergency].map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      </Section>
      <p>
        <a href="/rattslig-grund">{frameTexts[lang].legalBasis}</a>
      </p>
      <p>
        <a href="/behorigheter.csv">{t.csv}</a>
      </p>
    </Frame>
  );
};

/** Every rule on a line of its own. */
export const accessFile = async ({ tx, lang }: Visit) => {
  const t = accessTexts[lang];
  const rules = await listRules(tx);
  const rows = roleOrder.flatMap((role) =>
    linesOf(rules, role, Object.keys(t.acts)).flatMap(({ act, areas, relations }) =>
      areas.flatMap((area) =>
        relations.map((relation) => [
          roleName(role, lang),
          t.acts[act] ?? act,
          t.areaNames[area] ?? area,
          t.relationNames[relation] ?? relation,
        ]),
      ),
    ),
  );
  return {
    file: csvText([[t.role, t.act, t.area, t.relation], ...rows]),
    name: t.fileName,
    type: 'text/csv; charset=utf-8',
  };
};
