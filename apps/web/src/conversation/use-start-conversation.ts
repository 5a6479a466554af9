import type { ContentType } from '@orrery/contracts/practice-script'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../api.ts'
import { locale } from '../i18n/written.ts'

/** Begins a conversation and goes to it. */
export const useStartConversation = () => {
  const navigate = useNavigate()
  return useMutation({
    networkMode: 'always',
    mutationFn: (contentType: ContentType) => api.practice.start({ contentType, locale: locale() }),
    onSuccess: ({ conversationId, contentType }) =>
      void navigate({ to: '/practice/new', search: { type: contentType, conversation: conversationId } }),
  })
}
