import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canReadPdf, inOrder, pdfMarks } from '../../../tests/read-pdf.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { canMakePdf } from '../../platform/pdf.ts';
import { newId } from '../../shared/values/ids.ts';
import { loadWay } from '../path/load-way.ts';
import { eventOf, hours, openMeetings } from './meeting.testing.ts';
import { meetingTexts } from './meetings.texts.ts';
import { refusalTexts } from './refusals.texts.ts';

type World = Awaited<ReturnType<typeof openMeetings>>;
let at: World;
beforeAll(async () => {
  at = await openMeetings();
});
afterAll(() => at?.database.close());

const no = refusalTexts.sv;
describe('a meeting about the next step, from booking to the answer that the way reads', () => {
  let page: string;
  let fkRow: string;

  it('is booked with the person and the one who books; nobody else is there yet', async () => {
    page = await at.book('readiness');
    const { text } = await at.get('consultant', page);
    expect(text).toContain('Bea Lind');
    expect(text).toContain('Storgatan 5, rum 3');
    expect(text).toContain(meetingTexts.sv.kinds.readiness);
  });

  it('of a kind that the person’s model has no place for is refused in words, by its address too', async () => {
    const path = page.replace(/\/[^/]*$/, '/nytt?slag=joint_mapping');
    expect((await at.get('consultant', path)).text).toContain(no.kind_not_in_model);
    const refused = await at.post('consultant', path, {
      dag: '2026-11-24',
      fran: '10',
      till: '11',
      plats: 'x',
    });
    expect([refused.status, refused.text.includes(no.kind_not_in_model)]).toEqual([422, true]);
  });

  it('calls no other organisation without the person’s yes', async () => {
    const fk = {
      id: newId(),
      som: 'organisation',
      organisation: at.world.organisations.fk!,
      namn: 'Anna',
      epost: 'anna@exempel.invalid',
    };
    const refused = await at.post('consultant', `${page}/kallade/ny`, fk);
    expect([refused.status, refused.text.includes(no.not_shared_with)]).toEqual([422, true]);
    await at.meetAtFk();
    expect((await at.get('fkOfficer', page)).status).toBe(404);
    await at.share();
    expect((await at.get('fkOfficer', page)).status, 'shared, but not invited').toBe(404);
    await at.does('consultant', `${page}/kallade/ny`, fk);
    fkRow = fk.id;
    expect((await at.get('fkOfficer', page)).status).toBe(200);
  });

  it('calls by letters that tell when and where and nothing else, each with its entry for the calendar', async () => {
    await at.does('consultant', `${page}/kallelse`);
    const again = await at.post('consultant', `${page}/kallelse`, {});
    expect(again.to, 'the same form sent twice').toBe(`${page}?klart=allInvited`);
    const letters = await at.deliver();
    expect(letters.map(({ to }) => to).toSorted()).toEqual([
      'anna@exempel.invalid',
      'bea@exempel.invalid',
      'sara@exempel.invalid',
    ]);
    const toFk = letters.find(({ to }) => to.startsWith('anna'))!;
    for (const letter of letters)
      expect(`${letter.subject} ${letter.body} ${letter.calendar}`).not.toMatch(
        /Bea|Lind|LSS|FSF|nästa steg|Prov/,
      );
    expect(toFk.body).toContain('tisdag 24 november 2026 klockan 10–11');
    expect(eventOf(toFk.calendar)).toEqual({
      method: 'REQUEST',
      uid: `${page.split('/').at(-1)}@127.0.0.1`,
      sequence: 0,
      summary: 'Kallelse till möte',
      location: 'Storgatan 5, rum 3',
      starts: '2026-11-24T09:00:00.000Z',
      ends: '2026-11-24T10:00:00.000Z',
      status: 'CONFIRMED',
      attendees: ['mailto:anna@exempel.invalid'],
    });
  });

  it('lands on FK’s list, and FK answers for itself', async () => {
    const { text } = await at.get('fkOfficer', '/moten');
    expect(text).toContain('Bea Lind');
    await at.does('fkOfficer', `${page}/kallade/${fkRow}/svar`, { svar: 'comes', ord: '' });
    expect((await at.get('consultant', page)).text).toContain(meetingTexts.sv.answers.comes);
    for (const part of ['andra', 'stall-in', 'anteckningar', 'blev'])
      expect((await at.get('fkOfficer', `${page}/${part}`)).status, part).toBe(403);
  });

  const unanswered = (text: string) => text.split(meetingTexts.sv.noAnswer).length;

  it('moved, it keeps its UID with a higher sequence; what stood is kept', async () => {
    at.setNow(hours(0.1));
    const values = {
      dag: '2026-11-24',
      fran: '13',
      till: '14',
      plats: 'Video',
      handlar: 'x',
      dagordning: 'Hur har det gått\nSvar',
      tolk: '',
      varfor: 'FK kan inte på förmiddagen',
    };
    const before = unanswered((await at.get('consultant', page)).text);
    const { text: form } = await at.get('consultant', `${page}/andra`);
    const seen = [...form.matchAll(/name="(sag-[^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    await at.does('consultant', `${page}/andra`, { ...Object.fromEntries(seen), ...values });
    const letters = await at.deliver();
    expect(letters).toHaveLength(3);
    expect(eventOf(letters[0]!.calendar)).toMatchObject({
      sequence: 1,
      starts: '2026-11-24T12:00:00.000Z',
      location: 'Video',
    });
    const { text } = await at.get('consultant', page);
    expect(text).toContain('FK kan inte på förmiddagen');
    expect(text).toContain('klockan 10:00–11:00, Storgatan 5');
    expect(unanswered(text), 'FK had answered for the old time').toBe(before + 1);
    expect(text).toContain('Storgatan 5, rum 3');
  });

  it('is not ended before it has begun', async () => {
    expect((await at.post('consultant', `${page}/blev`, { utfall: 'held' })).text).toContain(no.not_begun);
    expect((await at.post('consultant', `${page}/anteckningar`, {})).text).toContain(no.not_its_day);
  });

  it('two who write at once lose nothing', async () => {
    at.setNow(hours(49));
    const note = { 'punkt-1': 'Det går bra på lagret.', 'punkt-2': '', 'sag-punkt-1': '', 'sag-punkt-2': '' };
    await at.does('consultant', `${page}/anteckningar`, note);
    const other = { 'punkt-1': 'Hon trivs.', 'punkt-2': 'Redo.', 'sag-punkt-1': '', 'sag-punkt-2': '' };
    const refused = await at.post('consultant', `${page}/anteckningar`, other);
    expect(refused.status).toBe(422);
    for (const words of ['Det går bra på lagret.', 'Hon trivs.', 'Redo.'])
      expect(refused.text).toContain(words);
    const merged = {
      'punkt-1': 'Det går bra på lagret. Hon trivs.',
      'punkt-2': 'Redo.',
      'sag-punkt-1': 'Det går bra på lagret.',
      'sag-punkt-2': '',
    };
    await at.does('consultant', `${page}/anteckningar`, merged);
    expect((await at.get('consultant', page)).text).toContain('Hon trivs.');
    expect((await at.get('fkOfficer', page)).text).not.toContain('Hon trivs.');
  });

  it('decides what, who and when', async () => {
    const early = await at.post('consultant', `${page}/beslut/nytt`, {
      id: newId(),
      vad: 'Ringa AF',
      vem: 'Sara',
      senast: '2026-11-20',
    });
    expect(early.text).toContain(no.due_before_meeting);
    await at.does('consultant', `${page}/beslut/nytt`, {
      id: newId(),
      vad: 'Ringa AF',
      vem: 'Sara',
      senast: '2026-11-27',
    });
    expect((await at.get('fkOfficer', page)).text).not.toContain('Ringa AF');
  });

  it('ends in a formal answer that the needs of the way read', async () => {
    const rows = await asActor(at.database, at.consultant, testDay, (tx) =>
      tx
        .selectFrom('meeting_party')
        .select(['meeting_party_id', 'kind'])
        .orderBy('meeting_party_id')
        .execute(),
    );
    const there = new URLSearchParams({ utfall: 'held', motivering: '', kontakter: 'Anna på FK' });
    for (const { meeting_party_id } of rows) there.append('med', meeting_party_id);
    expect((await at.post('consultant', `${page}/blev`, there)).text).toContain(no.answer_missing);
    there.set('motets-svar', 'ready');
    await at.does('consultant', `${page}/blev`, there);
    const way = await asActor(at.database, at.consultant, '2026-11-24', (tx) =>
      loadWay(tx, at.bea, '2026-11-24'),
    );
    expect(way!.state.facts.map(({ kind, outcome, details }) => ({ kind, outcome, details }))).toEqual(
      expect.arrayContaining([
        {
          kind: 'meeting_held',
          outcome: 'held',
          details: {
            meeting: 'readiness',
            participants: ['FK', 'FSF'],
            personTookPart: true,
            answer: 'ready',
          },
        },
        { kind: 'support_contacts_discussed', outcome: 'discussed', details: { contacts: 'Anna på FK' } },
      ]),
    );
    await at.does('consultant', `${page}/blev`, there);
    there.set('utfall', 'person_absent');
    expect((await at.post('consultant', `${page}/blev`, there)).text).toContain(no.already_ended);
  });

  it('is not closed before the minutes are shared with the person, nor released before that', async () => {
    expect((await at.post('consultant', `${page}/stang`, {})).text).toContain(no.reason_missing);
    expect((await at.post('consultant', `${page}/slapp`, {})).text).toContain(no.not_shared_yet);
    expect((await at.post('consultant', `${page}/dela`, { hur: 'on_paper' })).text).toContain(
      no.nothing_to_share,
    );
    expect((await at.get('consultant', '/moten')).text).toContain('href="#protokoll"');
    expect((await at.get('consultant', `${page}/lattlast`)).text).toContain('Sara: Ringa AF.');
  });

  it('is read as the person does, shared, and only then released to FK', async () => {
    await at.does('consultant', `${page}/lattlast`, {
      text: 'Sara ringer Arbetsförmedlingen.',
      'sag-text': '',
    });
    expect((await at.get('consultant', `${page}/dela`)).text).toContain('Sara ringer Arbetsförmedlingen.');
    const lyder = /name="lyder" value="(\d+)"/.exec((await at.get('consultant', `${page}/dela`)).text)![1]!;
    for (let times = 0; times < 2; times++)
      await at.does('consultant', `${page}/dela`, { hur: 'read_together', lyder });
    expect((await at.post('consultant', `${page}/dela`, { hur: 'on_paper', lyder })).status).toBe(422);
    expect((await at.get('fkOfficer', page)).text).not.toContain('Sara ringer');
    expect((await at.get('fkOfficer', `${page}/protokoll.pdf`)).status).toBe(404);
    for (let times = 0; times < 2; times++) await at.does('consultant', `${page}/slapp`);
    const { text } = await at.get('fkOfficer', page);
    for (const words of ['Sara ringer', 'Hon trivs.', 'Ringa AF']) expect(text).toContain(words);
    for (let times = 0; times < 2; times++) await at.does('consultant', `${page}/stang`);
    expect((await at.post('consultant', `${page}/lattlast`, { text: 'x', 'sag-text': '' })).text).toContain(
      no.is_closed,
    );
  });

  it('goes out as a file for the calendar and on paper, and each is logged as that', async () => {
    const ics = await at.get('fkOfficer', `${page}/kalender.ics`);
    expect(eventOf(ics.text)).toMatchObject({ method: 'PUBLISH', sequence: 1, attendees: [] });
    expect(ics.text).not.toMatch(/Bea|Lind/);
  });

  it.skipIf(!canReadPdf || !canMakePdf())(
    'the paper has the easy words first, then what was said and decided',
    async () => {
      const order = ['Sara ringer Arbetsförmedlingen.', 'Protokoll', 'Hon trivs.', 'Ringa AF'];
      for (const who of ['consultant', 'fkOfficer']) {
        const { bytes } = await at.get(who, `${page}/protokoll.pdf`);
        const title = expect.stringContaining(meetingTexts.sv.kinds.readiness);
        expect(pdfMarks(bytes), who).toEqual({ title, lang: 'sv', tagged: true, ua: '1' });
        expect(inOrder(bytes, order), who).toEqual(order);
      }
    },
  );

  it('a decision whose day has passed is on the list until somebody says how it went', async () => {
    at.setNow(hours(24 * 8));
    const { text } = await at.get('consultant', '/moten');
    expect(text).toContain('Ringa AF');
    const address = /\/deltagare\/[^"]+\/beslut\/[0-9a-f-]+/.exec(text)![0];
    expect((await at.post('consultant', address, { lage: 'dropped' })).text).toContain(no.reason_missing);
    const other = { lage: 'dropped', skal: 'other' };
    expect((await at.post('consultant', address, other)).text).toContain(no.why_missing);
    await at.does('consultant', address, { lage: 'done' });
    expect((await at.get('consultant', '/moten')).text).not.toContain('Ringa AF');
    at.setNow(hours(0));
  });
});
