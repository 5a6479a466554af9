/** What the page of a link says, in every language of the platform. */
export type LinkTexts = {
  title: string
  once: string
  play: string
  watching: string
  seen: string
  goneTitle: string
  gone: string
  unknownTitle: string
  unknown: string
}

const en: LinkTexts = {
  title: 'A video for you',
  once: 'It plays once, and is deleted afterwards. Press when you have a moment for it.',
  play: 'Watch the video',
  watching: 'You can wind back while it is open. After its end it is deleted.',
  seen: 'That was it. The video has been deleted; whoever asked for it can ask again.',
  goneTitle: 'This video is gone',
  gone: 'It was watched already, or its link was older than five minutes. Whoever asked for it can open a new link while the file exists, or ask again.',
  unknownTitle: 'There is nothing here',
  unknown: 'This link was never made here, or a part of it is missing. Check that it was copied whole.',
}

const es: LinkTexts = {
  title: 'Un vídeo para ti',
  once: 'Se reproduce una vez y después se borra. Pulsa cuando tengas un momento.',
  play: 'Ver el vídeo',
  watching: 'Mientras esté abierto puedes volver atrás. Al terminar se borra.',
  seen: 'Eso fue todo. El vídeo se ha borrado; quien lo pidió puede pedirlo otra vez.',
  goneTitle: 'Este vídeo ya no está',
  gone: 'Ya se vio, o su enlace tenía más de cinco minutos. Quien lo pidió puede abrir un enlace nuevo mientras exista el archivo, o pedirlo otra vez.',
  unknownTitle: 'Aquí no hay nada',
  unknown: 'Este enlace nunca se hizo aquí, o le falta una parte. Comprueba que esté copiado entero.',
}

const pt: LinkTexts = {
  title: 'Um vídeo para si',
  once: 'Passa uma vez e depois é apagado. Carregue quando tiver um momento.',
  play: 'Ver o vídeo',
  watching: 'Enquanto estiver aberto pode voltar atrás. No fim é apagado.',
  seen: 'Foi tudo. O vídeo foi apagado; quem o pediu pode pedi-lo outra vez.',
  goneTitle: 'Este vídeo já não está cá',
  gone: 'Já foi visto, ou a ligação tinha mais de cinco minutos. Quem o pediu pode abrir uma nova enquanto o ficheiro existir, ou pedi-lo outra vez.',
  unknownTitle: 'Aqui não há nada',
  unknown: 'Esta ligação nunca foi feita aqui, ou falta-lhe uma parte. Veja se foi copiada por inteiro.',
}

const fr: LinkTexts = {
  title: 'Une vidéo pour vous',
  once: 'Elle se lit une fois, puis elle est effacée. Appuyez quand vous avez un moment.',
  play: 'Voir la vidéo',
  watching: 'Tant que la page est ouverte, vous pouvez revenir en arrière. À la fin, elle est effacée.',
  seen: 'C’est fini. La vidéo est effacée ; qui l’a demandée peut la demander encore.',
  goneTitle: 'Cette vidéo n’est plus là',
  gone: 'Elle a déjà été vue, ou le lien avait plus de cinq minutes. Qui l’a demandée peut ouvrir un nouveau lien tant que le fichier existe, ou la redemander.',
  unknownTitle: 'Il n’y a rien ici',
  unknown: 'Ce lien n’a jamais été fait ici, ou il en manque une partie. Vérifiez qu’il est copié en entier.',
}

const de: LinkTexts = {
  title: 'Ein Video für dich',
  once: 'Es läuft einmal und wird danach gelöscht. Drück, wenn du einen Moment Zeit hast.',
  play: 'Video ansehen',
  watching: 'Solange die Seite offen ist, kannst du zurückspulen. Am Ende wird es gelöscht.',
  seen: 'Das war es. Das Video ist gelöscht; wer es bestellt hat, kann es noch einmal bestellen.',
  goneTitle: 'Dieses Video ist nicht mehr da',
  gone: 'Es wurde schon angesehen, oder der Link war älter als fünf Minuten. Wer es bestellt hat, kann einen neuen Link öffnen, solange die Datei da ist, oder es neu bestellen.',
  unknownTitle: 'Hier ist nichts',
  unknown: 'Diesen Link gab es hier nie, oder ein Teil von ihm fehlt. Sieh nach, ob er ganz kopiert ist.',
}

const byLanguage: Readonly<Record<string, LinkTexts>> = { en, es, pt, fr, de }

/** In the first language of the header that we speak; English else. Weights are not looked at: browsers send the best first. */
export const linkTextsFor = (acceptLanguage: string | undefined): { language: string; texts: LinkTexts } => {
  const wanted = (acceptLanguage ?? '').split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase())
  const language = wanted.find((tag) => byLanguage[tag] !== undefined) ?? 'en'
  return { language, texts: byLanguage[language] ?? en }
}
