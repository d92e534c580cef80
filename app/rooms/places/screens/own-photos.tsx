import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type Answer, idParam } from '../../../platform/request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { chosenStay, ownPlaceAt } from '../living-stay.ts';
import { ownPhotosTexts } from '../own-photos.easy.texts.ts';
import { findOwnPhoto, listOwnPhotos, type OwnPhoto } from '../own-photos.store.ts';
import { ownPlaceTexts } from '../own-place.easy.texts.ts';

const Steps = ({ photos, visit: { lang } }: { photos: readonly OwnPhoto[]; visit: OwnVisit }) => (
  <ol class="picture-guide">
    {photos.map(({ id, step, words }) => (
      <li>
        <img src={`/min-plats/bilder/${id}`} alt={ownPhotosTexts[lang].step(step)} />
        <p>{words}</p>
      </li>
    ))}
  </ol>
);

/** The tasks of a place of the person's, step by step in photographs. */
export const ownPhotosPage = async (visit: OwnVisit) => {
  const { lang, tx } = visit;
  const t = ownPhotosTexts[lang];
  const { stay } = await chosenStay(visit);
  const photos = (await listOwnPhotos(tx)).filter(({ stayId }) => stayId === stay?.id);
  if (!stay || photos.length === 0) throw new NotFound();
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} back={{ href: ownPlaceAt(stay), label: ownPlaceTexts[lang].title }} />
      <p>
        <EasyLines lines={t.lead} />
      </p>
      {[...Map.groupBy(photos, ({ taskId }) => taskId).values()].map((steps) => (
        <Section title={steps[0]!.task}>
          <Steps photos={steps} visit={visit} />
        </Section>
      ))}
    </EasyFrame>
  );
};

/** The photograph itself. */
export const ownPhotoFile = async (visit: Pick<OwnVisit, 'tx' | 'param'>): Promise<Answer> => {
  const id = idParam(visit, 'bild');
  const found = await findOwnPhoto(visit.tx, id);
  if (!found) throw new NotFound(id);
  return { file: found.bytes, type: found.type, name: 'bild' };
};
