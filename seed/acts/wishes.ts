import type { MeasureLevel } from '../../app/rooms/measures/measures.rules.ts';
import { listMeasures } from '../../app/rooms/measures/measures.store.ts';
import type { OwnAnswer } from '../../app/rooms/participants/codes.rules.ts';
import type { MissingReason } from '../../app/rooms/participants/missing-levels.rules.ts';
import { insertMissingLevel } from '../../app/rooms/participants/missing-levels.store.ts';
import type { Talk } from '../../app/rooms/participants/talks.rules.ts';
import { insertTalk } from '../../app/rooms/participants/talks.store.ts';
import { answerWish, tellWish } from '../../app/rooms/path/tell-wish.ts';
import type { WishAnswer } from '../../app/rooms/path/wish.rules.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { Act, Scene } from '../tell.ts';
import { must } from './must.ts';

export const answers =
  (answer: OwnAnswer, because: string | null = null): Act =>
  (scene) =>
    talks('work', answer, { because })(scene);

/** A talk about work, Samhall or studies, or a try; without an answer where the person has none yet. */
const talks =
  (kind: Talk['kind'], answer: OwnAnswer | null, more: Partial<Talk> = {}): Act =>
  async ({ visiting, participantId }) => {
    await insertTalk(visiting, participantId, newId(), {
      kind,
      answer,
      talkedOn: visiting.today,
      because: null,
      becauseCode: null,
      askAgainOn: null,
      tookPart: [],
      ...more,
    });
  };

/** A level that the person could not get; `measure` is the name of the one that was thought of. */
export const missesLevel =
  (level: MeasureLevel, reason: MissingReason, words: string | null = null, measure?: string): Act =>
  async ({ visiting, participantId }) => {
    const thought = (await listMeasures(visiting.tx)).find(({ name }) => name === measure);
    await insertMissingLevel(visiting, participantId, newId(), {
      level,
      reason,
      words,
      measureId: thought?.id ?? null,
      missedOn: visiting.today,
    });
  };

/** The person says what they want; the clock runs. */
export const wishes =
  (words: string): Act =>
  async ({ doing, participantId, left }) => {
    const id = newId();
    must(await tellWish(doing, participantId, { id, words, toldOn: doing.today }));
    left.set('wish', id);
  };

export const answersWish =
  (answer: WishAnswer, words: string): Act =>
  async ({ doing, participantId, left }: Scene) => {
    must(await answerWish(doing, participantId, left.get('wish') ?? '', answer, words));
  };
