import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import type { TimelineEntry } from '../../path/way-timeline.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import type { PlacementRow, TalkRow } from '../participant-rows.rules.ts';
import { placementSteps } from '../placement-steps.rules.ts';
import { talkTexts } from '../talk.texts.ts';
import { missingLevelLines, missingLevelTitle } from './missing-level-words.ts';
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

type Recorded = Pick<TalkRow, 'id' | 'recordedAt' | 'by' | 'organisation' | 'struckOn'>;
type Beside = Omit<Extract<TimelineEntry['happening'], { kind: 'beside' }>, 'kind'>;

/** What somebody recorded on a day; undone, it stays struck. */
const recordedEntry = (row: Recorded, on: PlainDate, beside: Beside, lang: Lang): TimelineEntry => {
  const { id, recordedAt, by, organisation, struckOn } = row;
  return {
    id,
    on,
    recordedAt: recordedAt ?? '',
    by,
    organisation,
    struck: struckOn ? { on: struckOn, by, why: talkTexts[lang].undone } : undefined,
    happening: { kind: 'beside', ...beside },
  };
};

/**
 * What the timeline tells beside the way: talks with their answers, levels that were missing, and steps inside day activity, each
 * organisation's by itself.
 */
export const entriesBeside = (
  { talks, missingLevels, placements }: Pick<ParticipantView, 'talks' | 'missingLevels' | 'placements'>,
  lang: Lang,
): TimelineEntry[] => {
  const told = talks.map((talk) => {
    const beside = { what: 'talk' as const, title: talkTitle(talk, lang), lines: talkLines(talk, lang) };
    return recordedEntry(talk, talk.talkedOn, beside, lang);
  });
  const missed = missingLevels.map((row) => {
    const [title, lines] = [missingLevelTitle(row, lang), missingLevelLines(row, lang)];
    return recordedEntry(row, row.missedOn, { what: 'missing_level', title, lines }, lang);
  });
  const byOrganisation = Map.groupBy(placements, ({ organisation }) => organisation);
  return [...told, ...missed, ...[...byOrganisation.values()].flatMap((rows) => stepEntries(rows, lang))];
};
