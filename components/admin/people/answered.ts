/** What an action of the desk answers, as components see it. */
export type Answered<Value = unknown> = { ok: true; value: Value } | { ok: false; refused: string; detail: Record<string, unknown> };

/** An action of the desk that a page hands to its parts. */
export type Action<Input, Value = unknown> = (input: Input) => Promise<Answered<Value>>;
