import type { Language } from '../../languages.ts'

/** `{number}`, `{operator}` and `{url}` are filled in from the help lines. */
export type SupportWords = {
  title: string
  paragraphs: readonly string[]
  emergency: string
  emergencyElsewhere: string
  crisis: string
  directory: string
  concern: string
  concernForOther: string
  goOn: string
  leave: string
}

/** The words that are shown instead of anything generated. They counsel nothing, diagnose nothing, promise nothing. */
export const supportWords: Readonly<Record<Language, SupportWords>> = {
  en: {
    title: 'Let us pause here for a moment',
    paragraphs: [
      'What you wrote sounds heavy, and it sounds as if somebody could be in danger. This is software and cannot look after you. A person can.',
      'Please speak with someone now: a helpline, a friend, a neighbour, anyone close by. You do not have to find the right words first.',
      'Nothing was charged, and what you began is still here.',
    ],
    emergency: 'If life is in danger at this moment, call {number}.',
    emergencyElsewhere: 'If life is in danger at this moment, call the emergency number of the country you are in.',
    crisis: 'To talk with someone, call {number} ({operator}).',
    directory: 'Lines in other countries and languages: {url}.',
    concern: 'If this weighs on you, you need not carry it alone.',
    concernForOther: 'It is good that you look out for them, and you need not do it alone.',
    goOn: 'I am safe, go on',
    leave: 'Leave',
  },
  pt: {
    title: 'Vamos parar um momento aqui',
    paragraphs: [
      'O que você escreveu parece pesado, e parece que alguém pode estar em perigo. Isto é um programa e não consegue cuidar de você. Uma pessoa consegue.',
      'Por favor, fale com alguém agora: uma linha de apoio, uma amiga, um vizinho, quem estiver por perto. Não é preciso encontrar antes as palavras certas.',
      'Nada foi cobrado, e o que você começou continua aqui.',
    ],
    emergency: 'Se há perigo de vida neste momento, ligue {number}.',
    emergencyElsewhere: 'Se há perigo de vida neste momento, ligue para o número de emergência do país onde você está.',
    crisis: 'Para conversar com alguém, ligue {number} ({operator}).',
    directory: 'Linhas de outros países e idiomas: {url}.',
    concern: 'Se isto pesa, não é preciso carregar tudo sem companhia.',
    concernForOther: 'Que bom que você se preocupa com essa pessoa; não é preciso fazer isso sem ajuda.',
    goOn: 'Estou em segurança, continuar',
    leave: 'Sair',
  },
  es: {
    title: 'Paremos aquí un momento',
    paragraphs: [
      'Lo que has escrito suena duro, y parece que alguien puede estar en peligro. Esto es un programa y no puede cuidar de ti. Una persona sí.',
      'Por favor, habla con alguien ahora: una línea de ayuda, una amiga, un vecino, quien esté cerca. No hace falta encontrar antes las palabras justas.',
      'No se ha cobrado nada, y lo que empezaste sigue aquí.',
    ],
    emergency: 'Si hay peligro de muerte en este momento, llama al {number}.',
    emergencyElsewhere:
      'Si hay peligro de muerte en este momento, llama al número de emergencias del país donde estás.',
    crisis: 'Para hablar con alguien, llama al {number} ({operator}).',
    directory: 'Líneas de otros países e idiomas: {url}.',
    concern: 'Si esto te pesa, no tienes por qué llevarlo a solas.',
    concernForOther: 'Es bueno que te preocupes por esa persona, y no tienes por qué hacerlo a solas.',
    goOn: 'Estoy a salvo, seguir',
    leave: 'Salir',
  },
  fr: {
    title: 'Arrêtons-nous un instant',
    paragraphs: [
      'Ce que vous avez écrit semble lourd, et quelqu’un est peut-être en danger. Ceci est un logiciel : il ne peut pas veiller sur vous. Une personne le peut.',
      'Parlez à quelqu’un maintenant, s’il vous plaît : une ligne d’écoute, une amie, un voisin, qui se trouve près de vous. Inutile de chercher d’abord les mots justes.',
      'Rien n’a été débité, et ce que vous avez commencé est toujours là.',
    ],
    emergency: 'Si une vie est en danger en ce moment, appelez le {number}.',
    emergencyElsewhere: 'Si une vie est en danger en ce moment, appelez le numéro d’urgence du pays où vous êtes.',
    crisis: 'Pour parler à quelqu’un, appelez le {number} ({operator}).',
    directory: 'Lignes d’autres pays et d’autres langues : {url}.',
    concern: 'Si cela vous pèse, vous n’avez pas à le porter sans personne.',
    concernForOther: 'C’est bien de veiller sur cette personne, et vous n’avez pas à le faire sans aide.',
    goOn: 'Je suis en sécurité, continuer',
    leave: 'Quitter',
  },
  de: {
    title: 'Lass uns hier kurz innehalten',
    paragraphs: [
      'Was du geschrieben hast, klingt schwer, und vielleicht ist jemand in Gefahr. Das hier ist ein Programm und kann nicht auf dich aufpassen. Ein Mensch kann das.',
      'Bitte sprich jetzt mit jemandem: mit einer Hilfe am Telefon, einer Freundin, einem Nachbarn, mit wem auch immer in deiner Nähe. Die richtigen Worte brauchst du dafür nicht.',
      'Es wurde nichts berechnet, und was du angefangen hast, ist noch da.',
    ],
    emergency: 'Wenn gerade ein Leben in Gefahr ist, wähle {number}.',
    emergencyElsewhere: 'Wenn gerade ein Leben in Gefahr ist, wähle den Notruf des Landes, in dem du bist.',
    crisis: 'Um mit jemandem zu reden, wähle {number} ({operator}).',
    directory: 'Nummern anderer Länder und Sprachen: {url}.',
    concern: 'Wenn dich das belastet, musst du es nicht allein tragen.',
    concernForOther: 'Gut, dass du auf diesen Menschen achtest; du musst das nicht allein tun.',
    goOn: 'Ich bin sicher, weiter',
    leave: 'Verlassen',
  },
}
