import { useContext } from 'hono/jsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { easyFrameTexts } from '../frame.easy.texts.ts';
import { VoiceContext } from '../look.ts';

interface ReadAloudProps {
  lang: Lang;
  /** Id of what is read: the whole page, or one card of a long one. */
  of?: string;
  /** What that is, where the page has several: "mötet". */
  what?: string;
}

/** A button that the script shows where the browser can speak; it reads, and stops when pressed again. */
export const ReadAloud = ({ lang, of = 'innehall', what }: ReadAloudProps) => {
  const t = easyFrameTexts[lang];
  const { rate, localOnly } = useContext(VoiceContext);
  return (
    <div class="read-aloud">
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        hidden
        aria-pressed="false"
        data-read-aloud
        data-of={of}
        data-stop-label={t.stop}
        data-cannot={t.cannotListen}
        data-rate={rate}
        data-local={localOnly ? 'yes' : 'no'}
      >
        {what ? t.listenTo(what) : t.listen}
      </button>
      <p role="status" class="read-status" data-unread />
    </div>
  );
};
