import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePerson } from '../account/use-person.ts'
import { buttonClass } from '../parts/button.tsx'

const NotForYou = () => {
  const { t } = useTranslation('administration')
  return (
    <div className="mx-auto max-w-md pt-12 sm:pt-20">
      <title>{`${t('notForYouTitle')} · Orrery`}</title>
      <h1 className="text-3xl">{t('notForYouTitle')}</h1>
      <p className="mt-3 mb-6 text-quiet">{t('notForYouText')}</p>
      <Link to="/charts" className={buttonClass('main')}>
        {t('notForYouAction')}
      </Link>
    </div>
  )
}

/** Shows its children to an administrator. The server decides again with every call. */
export const AdministratorOnly = ({ children }: { children: ReactNode }) => {
  const { person } = usePerson()
  // Without a person there was one a moment ago: what they were doing stays, beside the words of `RequirePerson`.
  return person && !person.roles.includes('admin') ? <NotForYou /> : children
}
