type TimeOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** What a task asks of whoever does it, as it was mapped. */
export interface Demands {
  noise: 'calm' | 'some' | 'loud';
  pace: 'own' | 'even' | 'fast';
  reading: 'none' | 'some' | 'much';
  contact: 'none' | 'colleagues' | 'customers';
  lifting: 'none' | 'light' | 'heavy';
  times: readonly TimeOfDay[];
}
type Topic = keyof Demands | 'branch';

/** Words that begin so: within others (contact, minute, seek) they speak of something else. */
const begins = (...stems: string[]) => new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'iu');

/** Words by which somebody speaks about a thing that a task asks for. They only bring the two beside each other: nothing is weighed. */
const spokenOf: Record<Topic, RegExp> = {
  noise: begins('lugn', 'tyst', 'ljud', 'oljud', 'buller', 'bull(?:rig|rar)', 'hög musik'),
  pace: begins('takt(?![ie])', 'arbetstakt', 'stress', 'tempo', 'bråttom', 'snabb', 'långsam'),
  reading: begins('läs', 'skriv', 'text(?!il)', 'siffror'),
  contact: begins(
    'kund(?!e)',
    'människ',
    'folk(?!högskol)',
    'ensam',
    'prata',
    'kolleg',
    'arbetskamrat',
    'tillsammans',
  ),
  lifting: begins('lyft', 'tung', 'rygg(?!säck)', 'bära(?! mig åt)', 'styrka'),
  times: begins('morgon', 'förmiddag', 'lunch', 'eftermiddag', 'kväll', 'natt', 'tidigt', 'sent på dagen'),
  branch: begins(
    'ute(?!slut|bli)',
    'utomhus',
    'inne(?!håll|bär|bö)',
    'inomhus',
    '\\p{L}*lager',
    '(?:stor|skol)?kök',
    'mat(?!e|ch|te)',
    '\\p{L}*restaurang',
    'städ',
    '\\p{L}*butik',
    '\\p{L}*affär',
    '\\p{L}*kontor',
    '\\p{L}*djur',
    'träd(?!a)',
    'odl',
    'park(?!er)',
    'skol',
    'förskol',
    'barn',
    '\\p{L}*verkstad',
    '\\p{L}*industri',
    'vård',
    'fastighet',
  ),
};

export interface Said {
  topic: Topic;
  /** The sentence in which the person, or who wrote for the person, speaks of it. */
  sentence: string;
}

/** Which of what a place asks the person has spoken of, each with its sentence. */
export const spokenTopics = (texts: readonly string[]): Said[] => {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).map((one) => one.trim());
  return (Object.keys(spokenOf) as Topic[]).flatMap((topic) => {
    const sentence = sentences.find((one) => spokenOf[topic].test(one));
    return sentence ? [{ topic, sentence }] : [];
  });
};
