import { livesOn, places } from '../acts/person.ts';
import { notes, starts } from '../acts/way.ts';
import { answers } from '../acts/wishes.ts';
import { type Story, story } from '../tell.ts';

/** Another collaboration, which nobody in the first one may know anything about. */
export const neighbourStories: Story[] = [
  story('Folke Granström', 'man', [25, 180], 'ang', [
    [300, 'ylva', places('group', 'ang'), livesOn('activity_compensation', 100)],
    [45, 'ylva', answers('yes'), starts('malmo'), notes('work_goal', 'set', { goal: 'Arbeta i stall' })],
  ]),
];
