import type { Context } from 'hono';
import { circumstances } from '../../../platform/answers.ts';
import type { AppEnv } from '../../../platform/app-env.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { employerPageTexts } from '../employer-page.texts.ts';
import { EmployerFrame } from './employer-frame.tsx';

const address = '/for-arbetsgivare/lank';

/**
 * One page for a link that was taken back, that is over, that nobody has made, and for a sign-in that has run out: nobody learns which. What was
 * written is given back.
 */
export const shutPage = (c: Context<AppEnv>) => {
  const around = circumstances(c);
  const t = employerPageTexts[around.lang];
  const visit = { ...around, url: new URL(address, around.application.origin) };
  const typed = c.req.path.startsWith(address) ? [] : (c.get('typed') ?? []);
  return c.html(
    <EmployerFrame visit={visit} title={t.shutTitle}>
      <PageHeading title={t.shutTitle} />
      <p>{t.shut}</p>
      {typed.length > 0 ? (
        <Section title={t.typed}>
          {typed.map((text) => (
            <blockquote>{text}</blockquote>
          ))}
        </Section>
      ) : null}
    </EmployerFrame>,
    404,
  );
};
