import { useTranslation } from 'react-i18next'
import { people as texts } from '../i18n/en/people.ts'
import { addTexts } from '../i18n/language.ts'
import { Field } from '../parts/field.tsx'
import { type Relation, usePeople, usualRelation } from './people.ts'
import { isRelation, relations } from './relations.ts'

addTexts('people', texts)

/** Who somebody is to the person: asked once, when they are added. There is one “myself”. */
export const RelationSelect = ({
  id,
  describedBy,
  label,
  relation,
  withSelf,
  onChoose,
}: {
  id?: string | undefined
  describedBy?: string | undefined
  label?: string | undefined
  relation: Relation
  withSelf: boolean
  onChoose: (relation: Relation) => void
}) => {
  const { t } = useTranslation('people')
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      aria-label={label}
      className="control"
      value={relation}
      onChange={({ target: { value } }) => {
        if (isRelation(value)) onChoose(value)
      }}
    >
      {relations
        .filter((one) => withSelf || one !== 'self')
        .map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
    </select>
  )
}

/** Under the birth form of a person with an account. */
export const RelationField = ({
  relation,
  onChoose,
}: {
  relation: Relation | null
  onChoose: (relation: Relation) => void
}) => {
  const { t } = useTranslation('people')
  const { data } = usePeople()
  const known = data?.people ?? []
  return (
    <Field label={t('relation')} hint={t('relationHint')}>
      {(control) => (
        <RelationSelect
          id={control.id}
          describedBy={control['aria-describedby']}
          relation={relation ?? usualRelation(known)}
          withSelf={usualRelation(known) === 'self'}
          onChoose={onChoose}
        />
      )}
    </Field>
  )
}
