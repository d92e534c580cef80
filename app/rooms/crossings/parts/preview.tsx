import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { ParticipantView } from '../../participants/load-participant.ts';
import { leadOf, ParticipantSections } from '../../participants/parts/participant-sections.tsx';
import { crossingTexts } from '../crossings.texts.ts';

interface Props {
  lang: Lang;
  receiver: string;
  /** Missing when nobody at the receiver can read here. */
  view: ParticipantView | undefined;
}

/** The receiver's page, drawn by the same part. */
export const Preview = ({ lang, receiver, view }: Props) => {
  const t = crossingTexts[lang];
  return (
    <Section title={t.preview} id="forhandsvisning">
      {view ? (
        <>
          <p>{t.previewLead(receiver)}</p>
          <p>
            <strong>{view.name}</strong>
          </p>
          <p>{leadOf(view, lang)}</p>
          <ParticipantSections view={view} lang={lang} />
        </>
      ) : (
        <p>{t.previewNothing}</p>
      )}
    </Section>
  );
};
