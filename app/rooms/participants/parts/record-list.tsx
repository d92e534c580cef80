import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { capital } from '../../../shared/values/capital.ts';
import { participantTexts } from '../participant.texts.ts';

/** One sentence after the other; what was quoted keeps the full stop it had. */
const sentences = (parts: readonly (string | null | false)[]): string =>
  parts
    .flatMap((part) => (part ? [capital(part)] : []))
    .map((part, index, all) => (index === all.length - 1 || /[.?!]”?$/.test(part) ? part : `${part}.`))
    .join(' ');

interface Row {
  id: string;
  own: boolean;
  organisation: string;
}

/** Where rows are added and corrected, for the one who may. */
export interface EditLinks {
  href: string;
  add?: string;
  row?: string;
}

export type RecordKind =
  | 'representatives'
  | 'placements'
  | 'transitions'
  | 'livelihoods'
  | 'talks'
  | 'missingLevels'
  | 'schooling'
  | 'workplaceLearning'
  | 'wishes'
  | 'consents'
  | 'contacts';

const AddLink = ({ edit }: { edit: EditLinks | undefined }) =>
  edit?.add ? (
    <ButtonLink href={edit.href} kind="secondary">
      {edit.add}
    </ButtonLink>
  ) : null;

const RowLink = ({ edit, id }: { edit: EditLinks | undefined; id: string }) =>
  edit?.row ? (
    <>
      {' '}
      <a href={`${edit.href}/${id}`}>{edit.row}</a>
    </>
  ) : null;

/**
 * A list of what is registered, the newest first; another organisation's rows say whose they are. An empty one stands only
 * where one may add to it: for others it may as well be that they may not see it.
 */
export const Records = <R extends Row>(props: {
  title: string;
  id: string;
  rows: readonly R[];
  lang: Lang;
  line: (row: R) => (string | null | false)[];
  /** Whether a row of one's own organisation has the link; all of them without it. */
  mayEdit?: (row: R) => boolean;
  edit: EditLinks | undefined;
}) =>
  props.rows.length === 0 && !props.edit?.add ? null : (
    <Section title={props.title} id={props.id} action={<AddLink edit={props.edit} />}>
      {props.rows.length === 0 ? (
        <p>{participantTexts[props.lang].none}</p>
      ) : (
        <ul>
          {props.rows.map((row) => (
            <li>
              {sentences(props.line(row))}
              {row.own ? null : ` (${row.organisation})`}
              {row.own && (props.mayEdit?.(row) ?? true) ? <RowLink edit={props.edit} id={row.id} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
