/** Stands for the voice that this installation uses for a language when nobody chooses. */
export const usualVoiceId = 'usual'
