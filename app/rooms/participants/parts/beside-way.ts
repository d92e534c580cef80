import type { Lang } from '../../../shared/parts/texts.ts';
import type { TimelineEntry } from '../../path/way-timeline.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import type { PlacementRow } from '../participant-rows.rules.ts';
import { placementSteps } from '../placement-steps.rules.ts';
import { talkTexts } from '../talk.texts.ts';
import { talkLines, talkTitle } from './talk-words.ts';

const stepEntries = (rows: readonly PlacementRow[], lang: Lang): TimelineEntry[] => {
  const { forms } = codeTexts[lang];
  return placementSteps(rows).map(({ placementId, on, from, to, direction }) => {
    const row = rows.find(({ id }) => id === placementId);
    const title = talkTexts[lang][direction](forms[from], forms[to]);
    return {
      id: placementId,
      on,
      recordedAt: '',
      by: null,
      organisation: row?.organisation ?? '',
      happening: { kind: 'beside', what: 'placement', title, lines: row ? [row.unit] : [] },
    };
  });
};

/** What the timeline tells beside the way: talks with their answers, and steps inside day activity, each organisation's by itself. */
export const entriesBeside = (
  { talks, placements }: Pick<ParticipantView, 'talks' | 'placements'>,
  lang: Lang,
): TimelineEntry[] => {
  const why = talkTexts[lang].undone;
  const told = talks.map((talk): TimelineEntry => {
    const { id, talkedOn, recordedAt, by, organisation, struckOn } = talk;
    const title = talkTitle(talk, lang);
    return {
      id,
      on: talkedOn,
      recordedAt: recordedAt ?? '',
      by,
      organisation,
      struck: struckOn ? { on: struckOn, by, why } : undefined,
      happening: { kind: 'beside', what: 'talk', title, lines: talkLines(talk, lang) },
    };
  });
  const byOrganisation = Map.groupBy(placements, ({ organisation }) => organisation);
  return [...told, ...[...byOrganisation.values()].flatMap((rows) => stepEntries(rows, lang))];
};
