// The form of a saved query in the address: each parameter by its name, lists with
// commas between.
import type { Parameter } from './questions';

export type Fields = Record<string, string>;

// fieldsOf are the texts that the form begins with: what the address says, else
// the defaults.
export function fieldsOf(parameters: Parameter[], search: string): Fields {
  const said = new URLSearchParams(search);
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, said.get(parameter.name) ?? textOf(parameter.default)]));
}

// variablesOf are the values that the fields mean. Empty fields are left to their
// defaults.
export function variablesOf(parameters: Parameter[], fields: Fields): Record<string, unknown> {
  const filled = parameters.filter(({ name }) => fields[name]?.trim());
  return Object.fromEntries(filled.map((parameter) => [parameter.name, valueOf(parameter, fields[parameter.name]!.trim())]));
}

// missing are the parameters without which the query cannot run.
export function missing(parameters: Parameter[], fields: Fields): Parameter[] {
  return parameters.filter(({ name, required }) => required && !fields[name]?.trim());
}

function valueOf(parameter: Parameter, text: string): unknown {
  if (parameter.list)
    return text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => scalarOf(parameter, part));
  return scalarOf(parameter, text);
}

function scalarOf({ control }: Parameter, text: string): unknown {
  if (control === 'NUMBER') return Number(text);
  if (control === 'SWITCH') return text === 'true';
  return text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
