import type { Language } from '@orrery/safety/languages'
import type { ByLanguage } from './by-language.ts'

/** What is said around videos. */
export type VideoWords = {
  ask: string
  tooLong: string
  begun: (title: string) => string
  about: (minutes: number) => string
  writing: string
  rendering: string
  stillWaiting: string
  ready: (title: string) => string
  missing: (parts: string) => string
  open: string
  failed: (title: string) => string
  cancelled: (title: string) => string
  gone: (title: string) => string
  again: string
  simpler: string
  others: string
  offered: string
  offeredMore: (count: number) => string
  topics: string
  unknown: string
  tooMany: (limit: number) => string
  guestsADay: (limit: number) => string
  none: string
  busy: string
  forgotten: string
}

const words: ByLanguage<VideoWords> = {
  en: {
    ask: 'What shall the video explain? Send it in 10 characters or more, like this:',
    tooLong: 'That is too long for one video: 5,000 characters are the most. Please send the heart of it.',
    begun: (title) => `I have begun: **${title}**. I write again when it is ready.`,
    about: (minutes) =>
      minutes === 1 ? 'That usually takes about a minute.' : `That usually takes about ${minutes} minutes.`,
    writing: 'The scenes are being written and checked.',
    rendering: 'The scenes are being drawn.',
    stillWaiting: 'Your video still waits for its turn at the studio. Nothing is lost; I write when it moves.',
    ready: (title) =>
      `**${title}** is ready. The link opens it once, within five minutes; for a new link send /status.`,
    missing: (parts) => `These parts could not be made: ${parts}.`,
    open: 'Watch the video',
    failed: (title) => `**${title}** could not be made.`,
    cancelled: (title) => `**${title}** was cancelled.`,
    gone: (title) => `**${title}** is gone, its time is over.`,
    again: 'Again',
    simpler: 'Simpler',
    others: 'Other topics',
    offered: 'These I can explain at any time:',
    offeredMore: (count) => `And ${count} more: /video topics`,
    topics: 'Topics',
    unknown: 'For this I have no video of my own, and no model is set up here that could write one.',
    tooMany: (limit) => `${limit} of your videos are being made already. Wait until one is ready; /status shows them.`,
    guestsADay: (limit) =>
      `Without an account ${limit} videos a day are the most. Link yours with /link, or ask again tomorrow.`,
    none: 'Videos cannot be made here at the moment: the studio has no renderer. Your question was not kept; everything else works.',
    busy: 'The studio does not answer at the moment. Nothing was begun; please ask again in a few minutes.',
    forgotten: 'I no longer have the question of that video. Please send it once more after /video.',
  },
  es: {
    ask: '¿Qué debe explicar el video? Envíalo en 10 caracteres o más, así:',
    tooLong: 'Es demasiado largo para un video: caben 5000 caracteres como mucho. Envíame lo esencial.',
    begun: (title) => `He empezado: **${title}**. Te escribo cuando esté listo.`,
    about: (minutes) =>
      minutes === 1 ? 'Suele tardar alrededor de un minuto.' : `Suele tardar unos ${minutes} minutos.`,
    writing: 'Se están escribiendo y comprobando las escenas.',
    rendering: 'Se están dibujando las escenas.',
    stillWaiting: 'Tu video sigue esperando su turno en el estudio. No se pierde nada; te escribo cuando avance.',
    ready: (title) =>
      `**${title}** está listo. El enlace lo abre una vez, en los próximos cinco minutos; para otro enlace envía /status.`,
    missing: (parts) => `Estas partes no se pudieron hacer: ${parts}.`,
    open: 'Ver el video',
    failed: (title) => `No se pudo hacer **${title}**.`,
    cancelled: (title) => `**${title}** fue cancelado.`,
    gone: (title) => `**${title}** ya no está, su tiempo terminó.`,
    again: 'Otra vez',
    simpler: 'Más sencillo',
    others: 'Otros temas',
    offered: 'Esto lo puedo explicar siempre:',
    offeredMore: (count) => `Y ${count} más: /video topics`,
    topics: 'Temas',
    unknown: 'Para esto no tengo un video propio, y aquí no hay un modelo que pudiera escribirlo.',
    tooMany: (limit) => `Ya se están haciendo ${limit} videos tuyos. Espera a que uno esté listo; /status los muestra.`,
    guestsADay: (limit) =>
      `Sin cuenta, el máximo es de ${limit} videos al día. Vincula la tuya con /link o vuelve a pedirlo mañana.`,
    none: 'Ahora mismo no se pueden hacer videos aquí: el estudio no tiene renderizador. Tu pregunta no se guardó; todo lo demás funciona.',
    busy: 'El estudio no responde en este momento. No se empezó nada; vuelve a pedirlo en unos minutos.',
    forgotten: 'Ya no tengo la pregunta de ese video. Envíala otra vez después de /video.',
  },
  pt: {
    ask: 'O que deve o vídeo explicar? Envie-o em 10 caracteres ou mais, assim:',
    tooLong: 'É demasiado longo para um vídeo: cabem no máximo 5000 caracteres. Envie-me o essencial.',
    begun: (title) => `Comecei: **${title}**. Escrevo quando estiver pronto.`,
    about: (minutes) =>
      minutes === 1 ? 'Costuma demorar cerca de um minuto.' : `Costuma demorar cerca de ${minutes} minutos.`,
    writing: 'As cenas estão a ser escritas e verificadas.',
    rendering: 'As cenas estão a ser desenhadas.',
    stillWaiting: 'O seu vídeo ainda espera a vez no estúdio. Nada se perde; escrevo quando avançar.',
    ready: (title) =>
      `**${title}** está pronto. O link abre-o uma vez, nos próximos cinco minutos; para outro link envie /status.`,
    missing: (parts) => `Estas partes não puderam ser feitas: ${parts}.`,
    open: 'Ver o vídeo',
    failed: (title) => `Não foi possível fazer **${title}**.`,
    cancelled: (title) => `**${title}** foi cancelado.`,
    gone: (title) => `**${title}** já não existe, o seu tempo acabou.`,
    again: 'Outra vez',
    simpler: 'Mais simples',
    others: 'Outros temas',
    offered: 'Isto posso explicar a qualquer hora:',
    offeredMore: (count) => `E mais ${count}: /video topics`,
    topics: 'Temas',
    unknown: 'Para isto não tenho um vídeo próprio, e aqui não há um modelo que o pudesse escrever.',
    tooMany: (limit) => `Já estão a ser feitos ${limit} vídeos seus. Espere que um fique pronto; /status mostra-os.`,
    guestsADay: (limit) =>
      `Sem conta, o máximo são ${limit} vídeos por dia. Ligue a sua com /link ou peça de novo amanhã.`,
    none: 'De momento não se podem fazer vídeos aqui: o estúdio não tem renderizador. A sua pergunta não foi guardada; tudo o resto funciona.',
    busy: 'O estúdio não responde de momento. Nada foi começado; peça de novo dentro de alguns minutos.',
    forgotten: 'Já não tenho a pergunta desse vídeo. Envie-a de novo depois de /video.',
  },
  fr: {
    ask: 'Que doit expliquer la vidéo ? Envoyez-le en 10 caractères ou plus, ainsi :',
    tooLong: 'C’est trop long pour une vidéo : 5 000 caractères au plus. Envoyez-moi l’essentiel.',
    begun: (title) => `J’ai commencé : **${title}**. Je vous écris quand elle est prête.`,
    about: (minutes) =>
      minutes === 1
        ? 'Cela prend d’ordinaire une minute environ.'
        : `Cela prend d’ordinaire ${minutes} minutes environ.`,
    writing: 'Les scènes sont en train d’être écrites et vérifiées.',
    rendering: 'Les scènes sont en train d’être dessinées.',
    stillWaiting:
      'Votre vidéo attend toujours son tour au studio. Rien n’est perdu ; je vous écris dès qu’elle avance.',
    ready: (title) =>
      `**${title}** est prête. Le lien l’ouvre une seule fois, dans les cinq minutes ; pour un autre lien, envoyez /status.`,
    missing: (parts) => `Ces parties n’ont pas pu être faites : ${parts}.`,
    open: 'Voir la vidéo',
    failed: (title) => `**${title}** n’a pas pu être faite.`,
    cancelled: (title) => `**${title}** a été annulée.`,
    gone: (title) => `**${title}** n’existe plus, son temps est écoulé.`,
    again: 'Encore',
    simpler: 'Plus simple',
    others: 'Autres sujets',
    offered: 'Cela, je peux l’expliquer à tout moment :',
    offeredMore: (count) => `Et ${count} autres : /video topics`,
    topics: 'Sujets',
    unknown: 'Pour cela je n’ai pas de vidéo à moi, et aucun modèle capable d’en écrire une n’est installé ici.',
    tooMany: (limit) =>
      `${limit} de vos vidéos sont déjà en cours. Attendez que l’une soit prête ; /status les montre.`,
    guestsADay: (limit) =>
      `Sans compte, ${limit} vidéos par jour sont le maximum. Reliez le vôtre avec /link, ou redemandez demain.`,
    none: 'Aucune vidéo ne peut être faite ici pour le moment : le studio n’a pas de moteur de rendu. Votre question n’a pas été gardée ; tout le reste fonctionne.',
    busy: 'Le studio ne répond pas pour le moment. Rien n’a été commencé ; redemandez dans quelques minutes.',
    forgotten: 'Je n’ai plus la question de cette vidéo. Envoyez-la encore une fois après /video.',
  },
  de: {
    ask: 'Was soll das Video erklären? Schick es in mindestens 10 Zeichen, so:',
    tooLong: 'Das ist zu lang für ein Video: höchstens 5000 Zeichen. Schick mir bitte den Kern davon.',
    begun: (title) => `Ich habe begonnen: **${title}**. Ich schreibe dir, wenn es fertig ist.`,
    about: (minutes) =>
      minutes === 1 ? 'Das dauert meist etwa eine Minute.' : `Das dauert meist etwa ${minutes} Minuten.`,
    writing: 'Die Szenen werden geschrieben und geprüft.',
    rendering: 'Die Szenen werden gezeichnet.',
    stillWaiting:
      'Dein Video wartet im Studio noch auf seinen Platz. Nichts geht verloren; ich schreibe, sobald es weitergeht.',
    ready: (title) =>
      `**${title}** ist fertig. Der Link öffnet es einmal, innerhalb von fünf Minuten; einen neuen Link gibt /status.`,
    missing: (parts) => `Diese Teile konnten nicht gemacht werden: ${parts}.`,
    open: 'Video ansehen',
    failed: (title) => `**${title}** konnte nicht gemacht werden.`,
    cancelled: (title) => `**${title}** wurde abgebrochen.`,
    gone: (title) => `**${title}** gibt es nicht mehr, seine Zeit ist um.`,
    again: 'Noch einmal',
    simpler: 'Einfacher',
    others: 'Andere Themen',
    offered: 'Das kann ich jederzeit erklären:',
    offeredMore: (count) => `Und ${count} weitere: /video topics`,
    topics: 'Themen',
    unknown: 'Dafür habe ich kein eigenes Video, und hier ist kein Modell eingerichtet, das eines schreiben könnte.',
    tooMany: (limit) => `${limit} deiner Videos werden schon gemacht. Warte, bis eines fertig ist; /status zeigt sie.`,
    guestsADay: (limit) =>
      `Ohne Konto sind ${limit} Videos am Tag das Höchste. Verbinde deines mit /link, oder frag morgen wieder.`,
    none: 'Videos können hier zurzeit nicht gemacht werden: das Studio hat keinen Renderer. Deine Frage wurde nicht behalten; alles andere geht.',
    busy: 'Das Studio antwortet gerade nicht. Nichts wurde begonnen; bitte frag in einigen Minuten wieder.',
    forgotten: 'Die Frage zu diesem Video habe ich nicht mehr. Schick sie bitte noch einmal nach /video.',
  },
}

export const videoWords = (language: Language): VideoWords => words[language]
