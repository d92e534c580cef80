/** What a command is given: the environment, its arguments, and where it speaks. */
export interface Command {
  env: Record<string, string | undefined>;
  given: string[];
  say: (line: string) => void;
}
