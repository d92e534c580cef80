import { Button } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { ownMeetingTexts } from '../own-meetings.easy.texts.ts';
import type { OwnParty } from '../own-meetings.store.ts';

/** What the person has answered to the invitation, as the page says it. */
export const answeredWords = (parties: readonly OwnParty[], lang: Lang): string | undefined => {
  const t = ownMeetingTexts[lang];
  const said = parties.find(({ kind }) => kind === 'person')?.answer;
  return said ? { comes: t.saidComes, cannot: t.saidCannot, other_time: t.saidOther }[said] : undefined;
};

/** "Jag kommer" and "Jag kan inte", equally big. */
export const ComeButtons = ({ lang }: { lang: Lang }) => {
  const t = ownMeetingTexts[lang];
  return (
    <>
      <Button kind="secondary" name="svar" value="comes">
        {t.comes}
      </Button>
      <Button kind="secondary" name="svar" value="cannot">
        {t.cannot}
      </Button>
    </>
  );
};
