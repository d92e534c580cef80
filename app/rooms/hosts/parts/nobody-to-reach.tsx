import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { hostForms } from '../host-forms.texts.ts';

/** Nobody at the employer has an address that a link could go to: what is to be done first, and where. */
export const NobodyToReach = ({
  employerId,
  keeps,
  lang,
}: {
  employerId: string;
  keeps: boolean;
  lang: Lang;
}) => {
  const t = hostForms[lang].nobody;
  const employer = `/arbetsgivare/${employerId}`;
  return (
    <>
      <p>{keeps ? t.first : t.ask}</p>
      <Actions>
        <ButtonLink href={employer}>{t.contacts}</ButtonLink>
        {keeps ? (
          <ButtonLink href={`${employer}/kontaktpersoner/ny`} kind="secondary">
            {t.add}
          </ButtonLink>
        ) : null}
      </Actions>
    </>
  );
};
