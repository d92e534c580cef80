import { describe, expect, it } from 'vitest';
import { changed } from './changed-definition.testing.ts';
import { checkDefinition } from './check-definition.rules.ts';
import { definitionProblems } from './definition-problem.texts.ts';
import { asJson, exampleDefinition } from './examples.testing.ts';
import { wrongFields } from './wrong-fields.testing.ts';
import { wrongReferences } from './wrong-references.testing.ts';
import { wrongRoutes } from './wrong-routes.testing.ts';

const json = asJson(exampleDefinition());
const wrong = [...wrongFields, ...wrongReferences, ...wrongRoutes];

describe('a definition', () => {
  it('with an overlap, a way back and two exits is fine', () => {
    expect(checkDefinition(json)).toEqual({ ok: true, definition: json });
  });

  it.each(wrong)('with %s is refused with place and reason', (_, given, place, reason, detail) => {
    const check = checkDefinition(given);
    expect(check.ok).toBe(false);
    expect(check.ok ? [] : check.problems).toContainEqual({ place, reason, detail });
  });

  it('says all faults of one kind at once', () => {
    const given = changed('steps[0].name.sv', '');
    given.steps[1].holder = undefined;
    const check = checkDefinition(asJson(given));
    expect(check.ok ? [] : check.problems.map(({ reason }) => reason)).toEqual(['missing_text', 'no_holder']);
  });

  it('every reason is tried here, and has its sentence', () => {
    const tried = new Set(wrong.map(([, , , reason]) => reason));
    expect([...tried].sort()).toEqual(Object.keys(definitionProblems.sv).sort());
    expect(definitionProblems.sv.unknown_step('x')).toBe('Det finns inget steg som heter x.');
    const sentences = Object.values(definitionProblems).flatMap((all) => Object.values(all));
    expect(sentences.map((say) => say('the_key')).filter((said) => !/^\p{Lu}/u.test(said))).toEqual([]);
  });
});
