/** What can prevent a start; `message` is shown in the terminal. */
export type StartObstacle =
  | 'ALREADY_RUNNING'
  | 'DATA_INCOMPLETE'
  | 'DATA_OF_ANOTHER_VERSION'
  | 'NO_PERMISSION'
  | 'NO_SPACE'
  | 'PORT_TAKEN'
  | 'PROGRAMS_DO_NOT_RUN'
  | 'SERVER_FAILED'
  | 'UNSUPPORTED_PLATFORM';

/** A start that cannot continue. The message is one sentence that says what to do; it is printed without a stack trace. */
export class StartError extends Error {
  readonly obstacle: StartObstacle;

  constructor(obstacle: StartObstacle, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StartError';
    this.obstacle = obstacle;
  }
}

const SIGNS: readonly { sign: RegExp; obstacle: StartObstacle; sentence: (path: string) => string }[] = [
  {
    sign: /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/,
    obstacle: 'NO_SPACE',
    sentence: (path) => `There is no space left on the disk of ${path}. Free some (about 300 MB) and start again.`,
  },
  {
    sign: /EACCES|EPERM|EROFS|Permission denied|Read-only file system/,
    obstacle: 'NO_PERMISSION',
    sentence: (path) =>
      `There is no permission to write in ${path}. Make the user who starts Aleumet its owner, or start as its present owner.`,
  },
];

/** Converts an error of the operating system or of a tool of PostgreSQL about `path` into a `StartError`. */
export function toStartError(cause: unknown, path: string): StartError {
  if (cause instanceof StartError) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  const known = SIGNS.find(({ sign }) => sign.test(said));
  if (known) return new StartError(known.obstacle, known.sentence(path), { cause });
  return new StartError('SERVER_FAILED', `PostgreSQL did not start on ${path}: ${said.trim()}`, { cause });
}
