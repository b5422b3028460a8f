/** The questions that commands ask at a terminal, in one form. Escape and Ctrl+C end the command. */
import { type CANCEL_SYMBOL, cancel, isCancel, type Option, select, text } from '@clack/prompts';
import type { Terminal } from '#cli/command-io.ts';
import { Cancelled } from '#cli/usage.ts';

export interface TextQuestion {
  readonly message: string;
  readonly placeholder?: string | undefined;
  /** What is in the line already, to be kept or changed. */
  readonly proposed?: string | undefined;
  /** What is wrong with an answer, trimmed: a sentence, or `undefined` where it can be used. */
  readonly faultOf: (answer: string) => string | undefined;
}

/** The answer, trimmed. */
export async function askText(
  { message, placeholder = '', proposed = '', faultOf }: TextQuestion,
  terminal: Terminal,
): Promise<string> {
  const answer = await text({
    message,
    placeholder,
    initialValue: proposed,
    validate: (typed = '') => faultOf(typed.trim()),
    ...terminal,
  });
  return answered(answer ?? '').trim();
}

export async function choose<Value>(
  message: string,
  options: Option<Value>[],
  terminal: Terminal,
): Promise<Value> {
  return answered(await select<Value>({ message, options, ...terminal }));
}

/** The answer, or the end of the command where the person has left. */
export function answered<Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
  if (!isCancel(answer)) return answer;
  cancel('Nothing was written.');
  throw new Cancelled();
}
