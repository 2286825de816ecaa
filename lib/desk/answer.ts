/** What an action of the desk answers: what it did, or why it did not. */
export type Answered<Value = unknown> = { ok: true; value: Value } | { ok: false; refused: string; detail: Record<string, unknown> };
/** An action of the desk as a component is handed it. */
export type Action<Input, Value = unknown> = (input: Input) => Promise<Answered<Value>>;
