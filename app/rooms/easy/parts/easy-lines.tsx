/** Easy text: one sentence a line, so that a pause is where the line ends. */
export const EasyLines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line, index) => (
      <>
        {index > 0 ? <br /> : null}
        {line}
      </>
    ))}
  </>
);
