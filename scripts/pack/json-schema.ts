/**
 * JSON Schema (draft 2020-12) of a pack, for editors' completion, made from the schema that checks packs. Knows the valibot
 * schemas that settings/pack-schema/shapes.ts uses, and throws on any other, so that none is left out unseen.
 */
import { packShape } from '../../settings/pack-schema/shapes.ts';

type Json = Record<string, unknown>;
/** A valibot schema or action, as far as it matters here. */
interface Part {
  type: string;
  kind: 'schema' | 'validation' | 'metadata' | 'transformation';
  requirement?: unknown;
  pipe?: Part[];
  wrapped?: Part;
  item?: Part;
  items?: Part[];
  key?: Part;
  value?: Part;
  entries?: Record<string, Part>;
  options?: unknown[];
  literal?: unknown;
}

export function packJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sidebrief topic pack',
    description: 'See docs/PACKS.md. Made by `npm run pack`; do not edit.',
    ...withSchemaKey(convert(packShape as unknown as Part)),
  };
}

/** The formatter's width: short lists of words stand on one line. */
const WIDTH = 110;

/** As `npm run fix` would leave it. */
export function formatted(schema: Json): string {
  const text = JSON.stringify(schema, null, 2).replace(
    /^( *)(".*": )?\[\n([^[\]{}]*?)\n *\](,?)$/gm,
    (all, indent, key, list, comma) => {
      const line = `${indent}${key ?? ''}[${list.trim().replace(/\n\s*/g, ' ')}]${comma}`;
      return line.length <= WIDTH ? line : all;
    },
  );
  return `${text}\n`;
}

/** Packs may name their schema. */
function withSchemaKey(schema: Json): Json {
  return { ...schema, properties: { $schema: { type: 'string' }, ...(schema.properties as Json) } };
}

function convert(part: Part): Json {
  if (part.pipe) {
    const [schema, ...actions] = part.pipe;
    return Object.assign(
      convert(withoutPipe(schema as Part)),
      ...actions.map((each) => action(each, schema as Part)),
    );
  }
  switch (part.type) {
    case 'strict_object':
      return object(part.entries ?? {});
    case 'exact_optional':
      return convert(part.wrapped as Part);
    case 'nullable':
      return { anyOf: [convert(part.wrapped as Part), { type: 'null' }] };
    case 'array':
      return { type: 'array', items: convert(part.item as Part) };
    case 'tuple':
      return {
        type: 'array',
        prefixItems: (part.items ?? []).map(convert),
        minItems: part.items?.length,
        maxItems: part.items?.length,
      };
    case 'record':
      return {
        type: 'object',
        propertyNames: convert(part.key as Part),
        additionalProperties: convert(part.value as Part),
      };
    case 'union':
      return { anyOf: (part.options as Part[]).map(convert) };
    case 'picklist':
      return { enum: part.options };
    case 'literal':
      return { const: part.literal };
    case 'string':
    case 'number':
      return { type: part.type };
    default:
      throw new Error(`scripts/pack/json-schema.ts knows no schema "${part.type}".`);
  }
}

function withoutPipe({ pipe: _, ...part }: Part): Part {
  return part;
}

function object(entries: Record<string, Part>): Json {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([key, part]) => [key, convert(part)])),
    required: Object.entries(entries)
      .filter(([, part]) => part.type !== 'exact_optional')
      .map(([key]) => key),
    additionalProperties: false,
  };
}

function action({ type, requirement }: Part, on: Part): Json {
  const list = on.type === 'array';
  switch (type) {
    case 'max_length':
      return list ? { maxItems: requirement } : { maxLength: requirement };
    case 'min_length':
      return list ? { minItems: requirement } : { minLength: requirement };
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'integer':
      return { type: 'integer' };
    case 'check':
      // Our own checks are for text that isn't blank.
      return { minLength: 1 };
    case 'finite':
      return {};
    default:
      throw new Error(`scripts/pack/json-schema.ts knows no rule "${type}".`);
  }
}
