import { texts } from '../../shared/parts/texts.ts';

/** What a model manager does: upload, approve, take into use, publish a move. */
export const managingTexts = texts({
  sv: {
    upload: {
      title: 'Ladda upp en modell',
      lead: 'En modell är en fil. Den granskas först, och ingen börjar använda den förrän du tar den i bruk.',
      file: 'Fil med modellen',
      hint: 'JSON, högst 1 MB. Skriv den med hjälp av en fil som du har hämtat från en modell som finns.',
      submit: 'Granska och ladda upp',
      missing: 'Välj en fil.',
      schema: 'Hämta beskrivningen av filens form (JSON Schema)',
      functions: 'Villkor, varningar och följder som en modell kan använda',
      kinds: { need: 'villkor', warning: 'varning', effect: 'följd' },
      functionColumns: { name: 'Namn i filen', kind: 'Slag', meaning: 'Betyder', args: 'Uppgifter' },
      faults: 'Fel i filen',
      faultCount: (count: number) =>
        count === 1
          ? 'Filen har ett fel. Den är inte uppladdad.'
          : `Filen har ${count} fel. Den är inte uppladdad.`,
      shown: (shown: number, all: number) => `Här visas ${shown} av ${all} fel. Rätta dem först.`,
      columns: { place: 'Var i filen', about: 'Gäller', reason: 'Vad som är fel' },
      wholeFile: 'hela filen',
    },
    fileRefusals: {
      too_large: 'Filen är större än 1 MB.',
      not_text: 'Filen är inte sparad som UTF-8. Spara den så och försök igen.',
      not_json: 'Filen är inte skriven som JSON. Kontrollera parenteser, citattecken och komman.',
      too_deep: 'Filen har listor i listor i för många nivåer. En modell har högst ett tiotal.',
      unstorable_sign:
        'Filen innehåller ett osynligt tecken som inte går att spara. Ta bort det och försök igen.',
    },
    versionTaken: (version: string) =>
      `Modellen har redan en version ${version} med ett annat innehåll. Ge den nya ett eget namn i fältet version.`,
    approve: {
      title: 'Registrera ett godkännande',
      lead: 'Skriv gruppens beslut så som det togs. Det går att ta tillbaka, men inte att ändra.',
      decidedBy: 'Grupp som beslutade',
      decidedOn: 'Dag för beslutet',
      own: 'Med egen erfarenhet, en på varje rad',
      ownHint:
        'Skriv grupp eller uppdrag, till exempel ”två från brukarrådet”. Skriv inte namn på deltagare.',
      others: 'Andra som var med, en på varje rad',
      submit: 'Registrera',
    },
    approvalRefusals: {
      decided_by_missing: 'Skriv vilken grupp som beslutade.',
      date_in_future: 'Datumet ligger i framtiden.',
      nobody_took_part: 'Skriv minst en som var med.',
    },
    withdraw: {
      title: 'Ta tillbaka godkännandet',
      lead: (by: string, on: string) => `Beslut av ${by} ${on}. Det står kvar, med varför det togs tillbaka.`,
      why: 'Varför',
      submit: 'Ta tillbaka',
    },
    use: {
      startTitle: 'Ta i bruk för nya vägar',
      stopTitle: 'Ta ur bruk',
      startLead: 'Nya vägar kan sedan startas i den här versionen. Ingen flyttas.',
      stopLead: 'Nya vägar kan inte startas i den här versionen. De som är på den är kvar.',
      why: 'Varför',
      whyHint: 'Ingen grupp har godkänt versionen. Skriv varför den ändå tas i bruk.',
      start: 'Ta i bruk',
      stop: 'Ta ur bruk',
      missing: 'Versionen är inte godkänd. Skriv varför den ändå tas i bruk.',
      changed: 'Någon har redan gjort det. Se vad som gäller nu.',
    },
    mapping: {
      title: 'Bestäm vart varje steg leder',
      lead: (from: string, to: string) =>
        `Från ${from} till ${to}. Den som håller vägen flyttar sedan var och en.`,
      pick: (step: string) => `Den som är i ${step} flyttas till`,
      choose: 'Välj steg',
      gone: 'Finns inte kvar: ingen flyttas härifrån',
      show: 'Visa vad som ändras',
      changes: 'Det här ändras',
      stays: (step: string) => `Steget ${step} finns inte kvar. Den som är där stannar i den gamla modellen.`,
      same: (step: string) => `Inget ändras i steget ${step}.`,
      becomes: (before: string, after: string) => `${before} → ${after}`,
      before: 'Nu',
      after: 'Efter flytten',
      publish: 'Publicera flytten',
      fault: 'Välj vart varje steg leder, och visa vad som ändras.',
    },
    mappingFaults: {
      step_not_mapped: (step: string) =>
        `Steget ${step} är inte bestämt. Välj ett steg, eller att det inte finns kvar.`,
      target_is_gone: (step: string, target: string) =>
        `Steget ${step} leder till ${target}, som inte finns i den nya modellen.`,
      other_track: (step: string, target: string) =>
        `Steget ${step} leder till ${target}, men ett ledande steg kan inte bli parallellt eller tvärtom.`,
    },
  },
  en: {
    upload: {
      title: 'Upload a model',
      lead: 'A model is a file. It is checked first, and nobody begins to use it until you take it into use.',
      file: 'File with the model',
      hint: 'JSON, at most 1 MB. Write it from a file that you have downloaded from a model that is here.',
      submit: 'Check and upload',
      missing: 'Choose a file.',
      schema: 'Download the description of the file’s form (JSON Schema)',
      functions: 'Needs, warnings and effects that a model may use',
      kinds: { need: 'need', warning: 'warning', effect: 'effect' },
      functionColumns: { name: 'Name in the file', kind: 'Kind', meaning: 'Means', args: 'Arguments' },
      faults: 'Faults in the file',
      faultCount: (count) =>
        count === 1
          ? 'The file has one fault. It is not uploaded.'
          : `The file has ${count} faults. It is not uploaded.`,
      shown: (shown, all) => `${shown} of ${all} faults are shown. Correct them first.`,
      columns: { place: 'Where in the file', about: 'Concerns', reason: 'What is wrong' },
      wholeFile: 'the whole file',
    },
    fileRefusals: {
      too_large: 'The file is larger than 1 MB.',
      not_text: 'The file is not saved as UTF-8. Save it so and try again.',
      not_json: 'The file is not written as JSON. Check brackets, quotation marks and commas.',
      too_deep: 'The file has lists in lists in too many levels. A model has some ten at most.',
      unstorable_sign: 'The file holds an invisible sign that cannot be kept. Take it away and try again.',
    },
    versionTaken: (version) =>
      `The model already has a version ${version} with other content. Give the new one a name of its own in the field version.`,
    approve: {
      title: 'Record an approval',
      lead: 'Write the decision of the group as it was made. It can be withdrawn, but not changed.',
      decidedBy: 'Group that decided',
      decidedOn: 'Day of the decision',
      own: 'With own experience, one a line',
      ownHint:
        'Write a group or a task, such as “two from the users’ council”. Write no names of participants.',
      others: 'Others who took part, one a line',
      submit: 'Record',
    },
    approvalRefusals: {
      decided_by_missing: 'Write which group decided.',
      date_in_future: 'The date is in the future.',
      nobody_took_part: 'Write at least one who took part.',
    },
    withdraw: {
      title: 'Withdraw the approval',
      lead: (by, on) => `Decision by ${by} ${on}. It stays, with why it was withdrawn.`,
      why: 'Why',
      submit: 'Withdraw',
    },
    use: {
      startTitle: 'Take into use for new ways',
      stopTitle: 'Put aside',
      startLead: 'New ways can then be started in this version. Nobody is moved.',
      stopLead: 'New ways cannot be started in this version. Those who are on it stay.',
      why: 'Why',
      whyHint: 'No group has approved the version. Write why it is taken into use all the same.',
      start: 'Take into use',
      stop: 'Put aside',
      missing: 'The version is not approved. Write why it is taken into use all the same.',
      changed: 'Somebody has done it already. See what stands now.',
    },
    mapping: {
      title: 'Decide where each step leads',
      lead: (from, to) => `From ${from} to ${to}. Those who hold the ways then move each person.`,
      pick: (step) => `Whoever is in ${step} is moved to`,
      choose: 'Choose a step',
      gone: 'Is gone: nobody is moved from here',
      show: 'Show what changes',
      changes: 'This changes',
      stays: (step) => `The step ${step} is gone. Whoever is there stays in the old model.`,
      same: (step) => `Nothing changes in the step ${step}.`,
      becomes: (before, after) => `${before} → ${after}`,
      before: 'Now',
      after: 'After the move',
      publish: 'Publish the move',
      fault: 'Choose where each step leads, and show what changes.',
    },
    mappingFaults: {
      step_not_mapped: (step) => `The step ${step} is not decided. Choose a step, or that it is gone.`,
      target_is_gone: (step, target) => `The step ${step} leads to ${target}, which is not in the new model.`,
      other_track: (step, target) =>
        `The step ${step} leads to ${target}, but a leading step cannot become parallel or the other way round.`,
    },
  },
});
