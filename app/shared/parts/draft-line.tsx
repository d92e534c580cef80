import { momentInWords } from '../values/dates.ts';
import { draftActs, draftFields } from '../values/draft-fields.ts';
import { Button, Hidden } from './form.tsx';
import { type FormState, singleValue } from './form-state.ts';
import { typedTexts } from './typed.texts.ts';

/**
 * Stands last in a form with `autosave`, after the button that sends it: keeps what is written as the writer's own draft, by the
 * script while it is typed and otherwise by a button. The words are read out when something new is said, not at each saving.
 * @param action where the form posts
 */
export const DraftLine = ({ form, action }: { form: FormState; action: string }) => {
  const t = typedTexts[form.lang];
  const kept = form.kept?.[action];
  const version = kept?.version ?? (singleValue(form, draftFields.version) || 0);
  return (
    <div
      class="draft-line"
      data-draft={t.draftKept}
      data-failed={t.draftFailed}
      data-signed-out={t.draftSignedOut}
      data-elsewhere={t.draftElsewhere}
    >
      <Hidden name={draftFields.version} value={version} />
      <Button kind="quiet" name={draftFields.act} value={draftActs.keep}>
        {t.keepDraft}
      </Button>
      {kept ? (
        <Button kind="quiet" name={draftFields.act} value={draftActs.drop}>
          {t.dropDraft}
        </Button>
      ) : null}
      <p>
        <span role="status" data-said>
          {kept ? t.draftKept : t.draftWhose}
        </span>{' '}
        <span data-time>{kept ? momentInWords(kept.savedAt, form.lang) : ''}</span>
      </p>
    </div>
  );
};
