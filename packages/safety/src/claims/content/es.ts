import type { ClaimRules } from '../rule.ts'

/** Spanish as spoken in Spain and in Latin America. */
export const spanish: ClaimRules = {
  language: 'es',
  sets: {
    not: 'no|nunca|ni|jamás|ningún|ninguna|nada|nadie|sin|tampoco|en lugar de un',
    condition:
      'ansiedad|depresión|trauma|traumas|tdah|autismo|toc|insomnio|ataques de pánico|adicción|adicciones|alcoholismo|cáncer|diabetes|asma|migraña|migrañas|artritis|hipertensión|presión alta|dolor crónico|enfermedad|enfermedades|trastorno|trastornos|infección|infertilidad|epilepsia|demencia|alergias|esquizofrenia|bipolaridad|burnout|fibromialgia',
    cure: 'cura|curan|curar|curó|curará|sana|sanan|sanar|trata|tratan|tratar|revierte|revertir|elimina|eliminan|eliminar|alivia|alivian|aliviar|combate|combatir|previene|prevenir|acaba con|supera|superar',
    medicine:
      'medicación|medicamento|medicamentos|medicina|medicinas|remedio|remedios|pastillas|antidepresivo|antidepresivos|insulina|receta|tratamiento|quimioterapia|terapia',
    sure: 'con certeza|ciertamente|seguramente|definitivamente|inevitablemente|sin duda|garantizado|con toda seguridad|100 por ciento',
    profession:
      'terapeuta|médico|médica|doctor|doctora|psicólogo|psicóloga|psiquiatra|psicoterapeuta|enfermero|enfermera|abogado|abogada|asesor financiero|asesora financiera',
  },
  barriers: ['no', 'nunca', 'ni', 'jamás', 'tampoco'],
  idioms: ['trata (de|te|se|con|el|la|a|cada|este|esta|como)', '(cura|curar) (el jamón|el queso|del jamón)'],
  denials: ['<not> _ _ _ _ _ _'],
  doubts: ['no (solo|sólo|solamente|hay duda)', 'sin duda'],
  rules: [
    {
      id: 'cure.condition',
      example: 'Esta meditación cura la ansiedad.',
      phrases: [
        '<cure> (la|el|las|los|tu|su|cualquier|toda|tus|síntomas de)? (tu|su)? <condition>',
        '(cura|tratamiento|remedio|terapia) (para|contra|de) (la|el|las|los|tu|su)? <condition>',
        '(libre|liberarte|librarte|deshacerte) (de) (la|el|tu|su)? <condition>',
        '(cura|sana|sanar|curar) (tu cuerpo|el cuerpo|todo|la mente y el cuerpo)',
      ],
    },
    {
      id: 'cure.body',
      example: 'Estos sonidos refuerzan tu sistema inmunológico.',
      phrases: [
        '(refuerza|refuerzan|fortalece|fortalecen|aumenta|repara|activa) (el|la|tu|su) (sistema inmunológico|sistema inmune|sistema inmunitario|inmunidad|adn|metabolismo)',
        '(baja|bajan|reduce|reducen|regula|regulan) (la|el|tu|su) (presión arterial|tensión arterial|glucosa|colesterol|cortisol|presión)',
        '(pierde|perder|baja|adelgaza) _ (kilos|peso) (en|sin)',
        '(reprograma|reprogramar|reprograman|recablea|reconfigura) (el|la|tu|su) (cerebro|mente|subconsciente|inconsciente|neuronas|adn)',
      ],
    },
    {
      id: 'proof.science',
      example: 'Un método clínicamente probado.',
      phrases: [
        '(clínicamente|científicamente|médicamente) (probado|probada|comprobado|comprobada|demostrado|demostrada|validado|validada|avalado|avalada)',
        '(la ciencia|estudios|científicos|investigaciones|médicos) (ya|lo|han|ha)? (prueba|prueban|demuestra|demuestran|demostró|confirman|recomiendan|demostrado|comprobado)',
        '(90|95|99|100|80|85) por ciento (eficaz|efectivo|efectiva|de las personas|de los casos|de éxito)',
      ],
    },
    {
      id: 'promise.guarantee',
      example: 'Resultados garantizados.',
      phrases: [
        '(garantizado|garantizada|garantizados|garantizadas|garantiza|garantizamos|garantizo|garantía)',
        '(nunca falla|siempre funciona|funciona siempre|resultado inmediato|resultados inmediatos|cura milagrosa)',
        '(prometo|prometemos|te prometo) (que)? (vas|tendrás|serás|éxito|resultados|lograrás)',
      ],
    },
    {
      id: 'medication.advice',
      example: 'Puedes dejar de tomar la medicación.',
      phrases: [
        '(deja|dejar|dejes|para de|suspende|suspender|reduce|reducir|aumenta|dobla|abandona) (de)? (tomar)? (la|el|los|las)? (dosis de)? (tu|tus|su|sus)? <medicine>',
        '(no|ya no) (necesitas|necesita|hace falta) (más)? (tomar)? (tu|tus|el|la|su|sus|al)? (medicación|pastillas|médico|terapeuta|medicina|medicinas|medicamentos|tratamiento)',
        '(en lugar de|en vez de|sustituye|reemplaza|mejor que) (la|el|las|tu|tus|a tu|al)? (medicación|medicina|medicinas|pastillas|médico|terapia|tratamiento médico)',
        '(toma|tome) _ (mg|miligramos|gotas de|cápsulas de|pastillas de)',
      ],
    },
    {
      id: 'persona.licensed',
      example: 'Como tu terapeuta te aconsejo descansar.',
      phrases: [
        'como (tu|su|vuestro|vuestra) <profession>',
        '(soy|somos) (tu|su|el|la|un|una)? <profession>',
        '(mis pacientes|mi diagnóstico|te receto|te diagnostico|le receto)',
      ],
    },
    {
      id: 'certainty.future',
      example: 'En junio vas a encontrar con certeza el amor.',
      phrases: [
        '(vas|va|van|será|tendrás|serás) (a)? _ <sure>',
        '<sure> (vas|va|van|será|tendrás|serás|encontrarás|sucederá|ocurrirá|conocerás)',
        '(vas a|va a) (conocer|casarte|ganar|encontrar|recibir|heredar) _ _ _ _ (en|antes de) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|2026|2027|2028)',
        '(estás|está|es|fue) (destinado|destinada|predestinado|predestinada|condenado|condenada) a',
        '(está escrito|es seguro|es inevitable) (que|en las estrellas)',
        'nada (puede|podrá|va a) (detenerte|impedirlo|impedirte|pararte)',
      ],
    },
    {
      id: 'money.promise',
      example: 'Repite esto y te harás rico.',
      phrases: [
        '(te harás|te hará|serás|vas a ser|hacerte|volverte|te volverás|se hará) (rico|rica|millonario|millonaria|ricos)',
        '(duplica|dobla|multiplica|triplica) (tu|tus|el|su|sus) (dinero|ingresos|ahorros|inversión|inversiones|sueldo)',
        '(gana|ganar|atrae|atraer|recibe|ganarás) _ (euros|pesos|dólares|millones|dinero|mil) (en|por|rápido|sin|cada|fácil)',
        '(ingresos pasivos|dinero fácil|beneficio garantizado|inversión segura|sin riesgo)',
        '(ganar|ganarás|ganas|gana) la lotería',
        '(compra|vende|invierte en) _ (acciones|bitcoin|criptomonedas|oro|inmuebles) (ahora|hoy|en|cuando)',
      ],
    },
  ],
}
