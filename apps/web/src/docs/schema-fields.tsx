import { useTranslation } from 'react-i18next'
import { type JsonSchema, type OpenApi, resolved, writtenType } from './openapi.ts'

/** Objects nest; deeper than this a reader is better served by the document itself. */
const deepest = 3

const inside = (document: OpenApi, given: JsonSchema): JsonSchema => {
  const schema = resolved(document, given)
  return schema.type === 'array' && schema.items ? resolved(document, schema.items) : schema
}

const SchemaField = ({
  document,
  name,
  schema,
  isRequired,
  depth,
}: {
  document: OpenApi
  name: string
  schema: JsonSchema
  isRequired: boolean
  depth: number
}) => {
  const { t } = useTranslation('docs')
  return (
    <li className="border-t border-hairline py-2 first:border-t-0">
      <code className="font-semibold">{name}</code>{' '}
      <span className="text-fine text-quiet">
        {writtenType(document, schema)}
        {isRequired && `, ${t('required')}`}
        {schema.default !== undefined && ` (${JSON.stringify(schema.default)})`}
      </span>
      {schema.description && <span className="block">{schema.description}</span>}
      <SchemaFields document={document} schema={schema} depth={depth + 1} />
    </li>
  )
}

const Alternatives = ({
  document,
  parts,
  depth,
}: {
  document: OpenApi
  parts: readonly JsonSchema[]
  depth: number
}) => {
  const { t } = useTranslation('docs')
  const objects = parts.filter((part) => inside(document, part).properties)
  return objects.map((part, index) => (
    // Alternatives have no identity but their place in the document.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={index}>
      {objects.length > 1 && (
        <p className="mt-3 text-fine text-accent">
          {inside(document, part).title ?? t('alternative', { number: index + 1 })}
        </p>
      )}
      <SchemaFields document={document} schema={part} depth={depth} />
    </div>
  ))
}

/** The fields of an object, with type and meaning, and what is inside them. Alternatives follow one another. */
export const SchemaFields = ({
  document,
  schema: given,
  depth = 0,
}: {
  document: OpenApi
  schema: JsonSchema
  depth?: number
}) => {
  const schema = inside(document, given)
  const alternatives = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (depth > deepest) return null
  if (alternatives) {
    return <Alternatives document={document} parts={alternatives} depth={depth + 1} />
  }
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return null
  return (
    <ul className={depth === 0 ? '' : 'mt-1 border-s border-hairline ps-4'}>
      {fields.map(([name, field]) => (
        <SchemaField
          key={name}
          document={document}
          name={name}
          schema={field}
          isRequired={schema.required?.includes(name) ?? false}
          depth={depth}
        />
      ))}
    </ul>
  )
}
