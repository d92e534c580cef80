import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../shared/values/ids.ts';
import { eventOf, hours, openMeetings } from './meeting.testing.ts';
import { meetingTexts } from './meetings.texts.ts';
import { pageTexts } from './pages.texts.ts';
import { refusalTexts } from './refusals.texts.ts';

let at: Awaited<ReturnType<typeof openMeetings>>;
beforeAll(async () => {
  at = await openMeetings();
  await at.meetAtFk();
});
afterAll(() => at?.database.close());

const no = refusalTexts.sv;

describe('a meeting that is cancelled', () => {
  it('leaves the calendars, stays to be seen, and takes no answers', async () => {
    const page = await at.book('follow_up');
    const employer = newId();
    await at.does('consultant', `${page}/kallade/ny`, {
      id: employer,
      som: 'employer',
      organisation: '',
      namn: 'Eva på lagret',
      epost: 'eva@exempel.invalid',
    });
    await at.does('consultant', `${page}/kallelse`);
    await at.deliver();
    at.setNow(hours(0.2));
    await at.does('consultant', `${page}/stall-in`, { skal: 'ill', ord: '' });
    const letters = await at.deliver();
    const toEva = letters.find(({ to }) => to.startsWith('eva'))!;
    expect(eventOf(toEva.calendar)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 1 });
    expect(toEva.body).not.toContain('http');
    const late = await at.post('consultant', `${page}/kallade/${employer}/svar`, { svar: 'comes', ord: '' });
    expect(late.text).toContain(no.is_cancelled);
    expect((await at.get('consultant', page)).text).toContain(meetingTexts.sv.reasons.ill);
    const again = (skal: string) => at.post('consultant', `${page}/stall-in`, { skal, ord: '' });
    expect((await again('ill')).to, 'the same form sent twice').toBe(`${page}?klart=cancelled`);
    expect(await at.deliver()).toEqual([]);
    expect((await again('not_needed')).text).toContain(no.is_cancelled);
  });

  it('nobody who was taken away is told of a later change', async () => {
    const page = await at.book('planning');
    const row = newId();
    await at.does('consultant', `${page}/kallade/ny`, {
      id: row,
      som: 'colleague',
      organisation: '',
      namn: 'Jon',
      epost: 'jon@exempel.invalid',
    });
    await at.does('consultant', `${page}/kallelse`);
    await at.deliver();
    at.setNow(hours(0.3));
    await at.does('consultant', `${page}/kallade/${row}/ta-bort`);
    expect((await at.deliver()).map(({ to, method }) => [to, method])).toEqual([
      ['jon@exempel.invalid', 'CANCEL'],
    ]);
  });
});

describe('withdrawal', () => {
  it('takes the meeting from FK at once, and stops the letter that has not left', async () => {
    const consentId = await at.share();
    const page = await at.book('follow_up');
    const row = newId();
    await at.does('consultant', `${page}/kallade/ny`, {
      id: row,
      som: 'organisation',
      organisation: at.world.organisations.fk!,
      namn: 'Anna',
      epost: 'anna.ny@exempel.invalid',
    });
    await at.does('consultant', `${page}/kallelse`);
    expect((await at.get('fkOfficer', page)).status).toBe(200);
    await at.database.script(`update share set withdrawn_at = now() where area = 'meetings'`);
    expect(consentId).toBeTruthy();
    expect((await at.get('fkOfficer', page)).status).toBe(404);
    expect(
      (await at.post('fkOfficer', `${page}/kallade/${row}/svar`, { svar: 'comes', ord: '' })).status,
    ).toBe(404);
    expect((await at.deliver()).map(({ to }) => to)).not.toContain('anna.ny@exempel.invalid');
    expect((await at.get('consultant', page)).text).toContain('Personens samtycke gäller inte längre.');
    expect((await at.get('consultant', page)).text).toContain(pageTexts.sv.partiesTitle);
  });
});
