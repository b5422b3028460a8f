/**
 * What comes of work that may fail on what a person typed or a file holds: its value, or the fault. Such work returns
 * this form and no other; an exception is a bug, or a fault of the system.
 */
export type Result<Value, Fault> = Success<Value> | Failed<Fault>;

export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Failed<Fault> {
  readonly ok: false;
  readonly fault: Fault;
}

export function succeed<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

export function fail<Fault>(fault: Fault): Failed<Fault> {
  return { ok: false, fault };
}
