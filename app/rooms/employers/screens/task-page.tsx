import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ButtonLink, Form, PrintButton } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { entryTaskTexts } from '../entry-task.texts.ts';
import type { Photo } from '../entry-tasks.rules.ts';
import { openEmployers } from '../parts/open-employer.ts';
import { backToWorkplace, openTask, taskPage } from '../parts/open-workplace.ts';
import { factsOfTask } from '../parts/task-facts.tsx';
import { listPhotos } from '../photos.store.ts';

interface GuideProps {
  photos: readonly Photo[];
  at: string;
  keep: boolean;
  lang: Lang;
}

const PhotoButtons = ({ photo, at, lang }: { photo: Photo; at: string; lang: Lang }) => {
  const t = entryTaskTexts[lang];
  const which = <span class="ds-sr-only">{`: ${t.step(photo.step)}`}</span>;
  return (
    <Actions>
      {photo.step > 1 ? (
        <Form action={`${at}/bilder/${photo.id}/upp`} guard={false}>
          <Button kind="quiet">
            {t.moveUp}
            {which}
          </Button>
        </Form>
      ) : null}
      <Form action={`${at}/bilder/${photo.id}/ta-bort`} guard={false}>
        <Button kind="quiet">
          {t.remove}
          {which}
        </Button>
      </Form>
    </Actions>
  );
};

/** The steps of the task in photographs, in order. */
const Guide = ({ photos, at, keep, lang }: GuideProps) => (
  <ol class="picture-guide">
    {photos.map((photo) => (
      <li>
        <img src={`${at}/bilder/${photo.id}`} alt="" />
        <p>{photo.words}</p>
        {keep ? <PhotoButtons photo={photo} at={at} lang={lang} /> : null}
      </li>
    ))}
  </ol>
);

/** A mapped task: what it asks, how it is done, and its steps in pictures. */
export const taskScreen = async (visit: Visit) => {
  const { keep } = await openEmployers(visit);
  const { lang, tx, url } = visit;
  const { workplace, task } = await openTask(visit);
  const t = entryTaskTexts[lang];
  const at = taskPage(workplace, task);
  const photos = await listPhotos(tx, task.id);
  return (
    <Frame visit={visit} title={task.name}>
      <PageHeading title={task.name} back={backToWorkplace(workplace)} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      {keep ? (
        <Actions>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
        </Actions>
      ) : null}
      <DescriptionList items={factsOfTask(task, lang)} />
      <Section title={t.guide}>
        {photos.length > 0 ? (
          <>
            <Actions>
              <PrintButton>{t.print}</PrintButton>
            </Actions>
            <Guide photos={photos} at={at} keep={keep} lang={lang} />
          </>
        ) : (
          <p>{t.noPhotos}</p>
        )}
        {keep ? (
          <Actions>
            <ButtonLink href={`${at}/bilder/ny`} kind="secondary">
              {t.addPhoto}
            </ButtonLink>
          </Actions>
        ) : null}
      </Section>
    </Frame>
  );
};
