export interface PostForm {
  action: string;
  /** There is something to write, choose or tick. */
  fillable: boolean;
  hidden: [name: string, value: string][];
}

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

/** The forms of a page that are posted. */
export const formsOf = (html: string): PostForm[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, tag]) => attribute(tag!, 'method') === 'post')
    .map(([, tag, inner]) => {
      const inputs = [...inner!.matchAll(/<input\b[^>]*>/g)].map(([input]) => input);
      const hidden = inputs.filter((input) => attribute(input, 'type') === 'hidden');
      return {
        action: attribute(tag!, 'action'),
        fillable: inputs.length > hidden.length || /<(textarea|select)\b/.test(inner!),
        hidden: hidden.map((input) => [attribute(input, 'name'), attribute(input, 'value')]),
      };
    });

/** What the browser sends when nothing was filled in. */
export const fieldsOf = ({ hidden }: PostForm): URLSearchParams => new URLSearchParams(hidden);
