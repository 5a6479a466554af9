/** A choice offered with a text. `value` is what pressing it says to the handler: a command, or words for a flow. */
export type Button = {
  label: string
  value: string
  /** Holds until the session ends; others hold until the next ones are offered. */
  isLasting?: true
  /** Shown under the label where the app has room for it. */
  description?: string
}

/** Why something is sent long after it was asked for: chooses the template where the app asks for one. */
export const purposes = ['video_ready', 'forecast_ready', 'reminder'] as const
export type Purpose = (typeof purposes)[number]

/**
 * What is said in a chat. Texts know three marks, `**strong**`, `` `code` `` and fences of three backticks; whatever a person or
 * a model wrote goes through `literal` first. Long texts are split, more buttons than an app shows become a list.
 */
export type Reply =
  | {
      kind: 'text'
      text: string
      buttons?: readonly Button[]
      /** Opens the list that the buttons become where they are more than the app shows. */
      listLabel?: string
      /** One address to open. */
      link?: { label: string; url: string }
      purpose?: { name: Purpose; parameters: readonly string[] }
    }
  | {
      kind: 'picture'
      bytes: Uint8Array
      mime: 'image/png' | 'image/jpeg'
      caption?: string
      buttons?: readonly Button[]
    }
  | {
      kind: 'audio'
      bytes: Uint8Array
      mime: 'audio/mpeg' | 'audio/ogg' | 'audio/wav'
      title: string
      caption?: string
    }
  | { kind: 'document'; bytes: Uint8Array; mime: string; name: string; caption?: string }

/** Words in which no mark counts. */
export const literal = (text: string): string => text.replaceAll(/[\\*`]/g, (mark) => `\\${mark}`)
