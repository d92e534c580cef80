import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PathDefinition } from '../../path/definition.rules.ts';
import { modelName } from '../../path/way-words.texts.ts';
import { layOut } from '../layout.rules.ts';
import { modelsTexts } from '../models.texts.ts';
import { type Box, type Line, measure, type Picture } from '../picture.rules.ts';
import { pictureWords } from './picture-words.ts';

/** Pixels: a phone of 320, and any wider page. */
const widths = { narrow: 280, wide: 760 };

/** A model as a picture, once for phones and once for wider pages; the tables under it say the same. */
export const ModelPicture = ({ definition, lang }: { definition: PathDefinition; lang: Lang }) => {
  const t = modelsTexts[lang];
  const words = pictureWords(definition, lang);
  const label = t.pictureLabel(modelName(definition, lang), definition.steps.length, definition.exits.length);
  return (
    <>
      {(['narrow', 'wide'] as const).map((size) => (
        <div class={`model-picture ${size}`}>
          <Drawing picture={layOut(definition, words, widths[size])} label={label} />
        </div>
      ))}
      <Disclosure summary={t.legend}>
        <ul>
          {t.legends.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
};

const Drawing = ({ picture, label }: { picture: Picture; label: string }) => (
  <svg
    class="chart"
    role="img"
    aria-label={label}
    width={picture.width}
    height={picture.height}
    viewBox={`0 0 ${picture.width} ${picture.height}`}
  >
    {picture.lines.map((line) => (
      <Stroke line={line} />
    ))}
    {picture.boxes.map((box) => (
      <Framed box={box} />
    ))}
  </svg>
);

const Stroke = ({ line: { kind, points } }: { line: Line }) => {
  const path = points.map(([x, y]) => `${x},${y}`).join(' ');
  return (
    <>
      <polyline class={`model-line ${kind}`} points={path} />
      {kind === 'parallel_end' ? <Bar points={points} /> : <Arrow points={points} />}
    </>
  );
};

/** The head of an arrow, along the last part of the line. */
const Arrow = ({ points }: Pick<Line, 'points'>) => {
  const [x, y] = points.at(-1)!;
  const [fromX, fromY] = points.at(-2)!;
  const across = fromY === y;
  const back = 7 * Math.sign(across ? fromX - x : fromY - y);
  const [left, right] = across
    ? [`${x + back},${y - 4}`, `${x + back},${y + 4}`]
    : [`${x - 4},${y + back}`, `${x + 4},${y + back}`];
  return <polygon class="model-arrow" points={`${x},${y} ${left} ${right}`} />;
};

const Bar = ({ points }: Pick<Line, 'points'>) => {
  const [x, y] = points.at(-1)!;
  return <path class="model-line" d={`M${x - 6} ${y}h12`} />;
};

const Framed = ({ box }: { box: Box }) => {
  const { kind, x, y, width, height, lines } = box;
  const round = kind === 'exit' ? Math.min(height / 2, 18) : kind === 'back' ? 2 : 4;
  const first = y + (height - lines.length * measure.lineHeight) / 2 + 13;
  return (
    <>
      <rect class={`model-box ${kind}`} x={x} y={y} width={width} height={height} rx={round} />
      {kind === 'parallel' ? (
        <rect class="model-box inner" x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx={2} />
      ) : null}
      {lines.map(({ text, strong }, index) => (
        <text
          class={strong ? 'total' : undefined}
          x={x + measure.padding + (kind === 'exit' ? 4 : 0)}
          y={first + index * measure.lineHeight}
        >
          {text}
        </text>
      ))}
    </>
  );
};
