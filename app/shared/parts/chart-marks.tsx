import type { Column } from './chart-columns.ts';

/** A diamond, a triangle or a ring; a range of the mark is a line between its ends. */
export const MarkShape = ({ index, x, y }: { index: number; x: number; y: number }) => {
  if (index % 3 === 0) return <path class="mark" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />;
  if (index % 3 === 1) return <path class="mark" d={`M${x} ${y - 6}l6 10h-12z`} />;
  return <circle class="mark" cx={x} cy={y} r="5" />;
};

export const Marks = ({ column, count }: { column: Column; count: number }) => (
  <>
    {column.marks.map(({ index, top, bottom }) => {
      const x = column.x + (column.width * (index + 1)) / (count + 1);
      return (
        <>
          {top === bottom ? null : <path class="mark-line" d={`M${x} ${top}V${bottom}`} />}
          <MarkShape index={index} x={x} y={(top + bottom) / 2} />
        </>
      );
    })}
  </>
);
