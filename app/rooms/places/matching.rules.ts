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

/** Words by which somebody speaks about a thing that a task asks for. They only bring the two beside each other: nothing is weighed. */
const spokenOf: Record<Topic, RegExp> = {
  noise: /lugn|tyst|ljud|buller|hög musik/i,
  pace: /takt|stress|tempo|bråttom|snabb|långsam/i,
  reading: /läs|skriv|text|siffror/i,
  contact: /kund|människ|folk|ensam|prata|kollega|arbetskamrat|tillsammans/i,
  lifting: /lyft|tung|rygg|bära|styrka/i,
  times: /morgon|förmiddag|lunch|eftermiddag|kväll|natt|tidigt|sent på dagen/i,
  branch:
    /ute|utomhus|inne|lager|kök|mat|restaurang|städ|butik|affär|kontor|djur|träd|odl|park|skola|barn|verkstad|industri|vård|fastighet/i,
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
