import { Field } from './field.tsx'

/** A question or an intention: a few lines of somebody's own words, as many as the engines take. */
export const WordsField = ({
  words,
  onChange,
  ...told
}: {
  label: string
  hint: string
  problem?: string | undefined
  words: string
  onChange: (words: string) => void
}) => (
  <Field {...told}>
    {(control) => (
      <textarea
        {...control}
        rows={2}
        maxLength={500}
        className="control"
        value={words}
        onChange={(change) => onChange(change.target.value)}
      />
    )}
  </Field>
)
