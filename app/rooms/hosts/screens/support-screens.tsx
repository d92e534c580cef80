import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { addDays } from '../../../shared/values/dates.ts';
import { momentOf } from '../../../shared/values/moments.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { openPlaces } from '../../places/parts/open-place.ts';
import { openKeptStay } from '../../places/parts/open-stay.ts';
import { inPersonFrame } from '../../places/parts/stay-form.tsx';
import { placesTexts } from '../../places/places.texts.ts';
import { hardDays, isHard } from '../check-in.rules.ts';
import { hostForms } from '../host-forms.texts.ts';
import { hostsTexts } from '../hosts.texts.ts';
import { linkState } from '../links.rules.ts';
import { listLinks } from '../links.store.ts';
import { HardCheckIns } from '../parts/hard-check-ins.tsx';
import { hostsPage, ofOpened, savedHosts } from '../parts/kept-link.ts';
import { Asker, RequestState } from '../parts/request-list.tsx';
import { answerAsks } from '../support.rules.ts';
import { answerRequest, listCheckInsSince, listRequests, listWaiting } from '../support.store.ts';

/** Every employer who waits for an answer, of the people one sees: what is due first stands first. */
export const waitingPage = async (visit: Visit) => {
  const { lang, today, tx } = visit;
  await openPlaces(visit);
  const t = hostsTexts[lang];
  const rows = await listWaiting(tx);
  const hard = (await listCheckInsSince(tx, momentOf(addDays(today, -hardDays), '00:00'))).filter(isHard);
  await logRead(tx, 'list', [...new Set([...rows, ...hard].map(({ participantId }) => participantId))]);
  return (
    <Frame visit={visit} title={t.waiting}>
      <PageHeading
        title={t.waiting}
        lead={t.waitingLead}
        back={{ href: '/larandeplatser', label: placesTexts[lang].title }}
      />
      <DataTable
        lang={lang}
        caption={t.waitingCount(rows.length)}
        rows={rows}
        empty={<p>{t.noneWaiting}</p>}
        columns={[
          {
            key: 'vem',
            label: t.who,
            rowHeader: true,
            cell: ({ participantId, stayId, person, id }) => (
              <a href={`/deltagare/${participantId}/platser/${stayId}/arbetsgivare/svar/${id}`}>{person}</a>
            ),
          },
          { key: 'var', label: t.where, cell: ({ placeWords }) => placeWords },
          { key: 'vad', label: t.what, cell: ({ kind }) => t.kinds[kind] },
          { key: 'fran', label: t.askedBy, cell: (request) => <Asker request={request} lang={lang} /> },
          {
            key: 'nar',
            label: t.when,
            cell: (request) => <RequestState request={request} today={today} lang={lang} />,
          },
          { key: 'handledare', label: t.responsible, cell: ({ supervisor }) => supervisor },
        ]}
      />
      <HardCheckIns rows={hard} lang={lang} />
    </Frame>
  );
};

const health = withoutHealth(answerAsks, ['answer']);

/** An answer to an employer, shown on the employer's page. */
export const answerForm: FormScreen = keptForm({
  asks: answerAsks,
  words: ({ lang }, { request, shown }) => {
    const { answer } = hostForms[lang];
    return {
      ...answer,
      title: answer.title(request.byName),
      lead: shown ? answer.lead : answer.leadShut(request.phone),
    };
  },
  open: async (visit: Visit) => {
    const opened = await openKeptStay(visit);
    const id = idParam(visit, 'rad');
    const request = (await listRequests(visit.tx, ofOpened(opened))).find((one) => one.id === id);
    if (!request) throw new NotFound(id);
    const link = (await listLinks(visit.tx, ofOpened(opened))).find((one) => one.id === request.linkId);
    const { stay } = opened;
    const shown =
      !stay.endedOn && stay.endsOn >= visit.today && link && linkState(link, visit.now) === 'open';
    return { ...opened, request, shown };
  },
  standing: ({ request }) => ({ answer: request.answer ?? '' }),
  back: (opened, { lang }) => ({ href: hostsPage(opened), label: hostsTexts[lang].title }),
  frame: inPersonFrame,
  above: ({ lang, today }, { request }) => (
    <DescriptionList
      items={[
        { term: hostsTexts[lang].what, value: hostsTexts[lang].kinds[request.kind] },
        { term: hostsTexts[lang].askedBy, value: <Asker request={request} lang={lang} /> },
        {
          term: hostsTexts[lang].state,
          value: <RequestState request={request} today={today} lang={lang} />,
        },
      ]}
    />
  ),
  beforeButton: health.beforeButton,
  check: (visit, _, __, body) => health.met(visit, body),
  save: async (visit, { answer }, { request, ...opened }) => {
    if (request.answer === answer) return savedHosts(opened);
    if (request.answeredBy)
      throw new Unprocessable({
        [answerAsks.answer.field]: hostForms[visit.lang].answered(request.answeredBy),
      });
    await answerRequest(visit, request.id, answer);
    return savedHosts(opened);
  },
});
