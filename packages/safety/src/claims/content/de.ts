import type { ClaimRules } from '../rule.ts'

/** German. */
export const german: ClaimRules = {
  language: 'de',
  sets: {
    not: 'nicht|nie|niemals|kein|keine|keinen|keiner|keinerlei|nichts|niemand|ohne|weder|noch|statt einer',
    condition:
      'angst|ängste|angststörung|angststörungen|depression|depressionen|trauma|traumata|adhs|autismus|zwangsstörung|schlaflosigkeit|schlafstörungen|panikattacken|sucht|alkoholismus|krebs|diabetes|asthma|migräne|arthritis|bluthochdruck|chronische schmerzen|krankheit|krankheiten|störung|störungen|infektion|unfruchtbarkeit|epilepsie|demenz|allergien|schizophrenie|burnout|fibromyalgie|tinnitus',
    cure: 'heilt|heilen|heile|geheilt|kuriert|kurieren|behandelt|behandeln|beseitigt|beseitigen|lindert|lindern|bekämpft|bekämpfen|verhindert|vorbeugt|überwindet',
    medicine:
      'medikament|medikamente|medikation|tabletten|pillen|antidepressiva|antidepressivum|insulin|rezept|therapie|chemotherapie|behandlung|arznei',
    sure: 'garantiert|sicher|gewiss|definitiv|unweigerlich|zweifellos|hundertprozentig|mit sicherheit|ganz sicher|unausweichlich',
    profession:
      'therapeut|therapeutin|arzt|ärztin|psychologe|psychologin|psychiater|psychiaterin|psychotherapeut|psychotherapeutin|krankenpfleger|anwalt|anwältin|finanzberater|finanzberaterin|heilpraktiker|heilpraktikerin',
  },
  barriers: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'weder'],
  idioms: [
    '(behandelt|behandeln|behandle) (dich|sich|andere|ihn|sie|das thema|die frage|mit respekt)',
    '(die zeit|zeit) heilt',
    '(sicher|gewiss) (kennst|weißt|hast|ist dir|bist|fragst|gibt es|auch|du schon|wie)',
  ],
  denials: ['<not> _ _ _ _ _ _'],
  doubts: ['nicht (nur|bloß|zweifel)', 'ohne zweifel'],
  rules: [
    {
      id: 'cure.condition',
      example: 'Diese Meditation heilt Depressionen.',
      phrases: [
        '<cure> (die|deine|ihre|jede|alle|eine|von|symptome von|chronische)? <condition>',
        '<condition> (heilt|heilen|geheilt|kurieren|behandeln|beseitigen|lindern|besiegen|loswerden)',
        '(heilmittel|mittel|therapie|behandlung) (gegen|bei|für) (die|deine|jede)? <condition>',
        '(befreit|befreien|erlöst) _ von (der|deiner|ihrer|jeder)? <condition>',
        '(heilt|heilen) (den körper|deinen körper|alles|dich)',
      ],
    },
    {
      id: 'cure.body',
      example: 'Diese Klänge stärken dein Immunsystem.',
      phrases: [
        '(stärkt|stärken|repariert|aktiviert|kurbelt) (das|den|dein|deinen|ihr|die|deine) (immunsystem|stoffwechsel|dna|abwehrkräfte)',
        '(senkt|senken|reguliert|regulieren) (den|das|deinen|dein|ihren) (blutdruck|blutzucker|cholesterin|cortisol|cortisolspiegel)',
        '(verliere|nimm|verlieren) _ (kilo|kilos|pfund) (in|ohne|ab)',
        '(programmiert|programmieren|verdrahtet|programmiere) (das|den|dein|deinen|ihr) (gehirn|unterbewusstsein|geist|dna) _ (um|neu)?',
      ],
    },
    {
      id: 'proof.science',
      example: 'Klinisch bewiesen wirksam.',
      phrases: [
        '(klinisch|wissenschaftlich|medizinisch) (bewiesen|erwiesen|getestet|geprüft|belegt|nachgewiesen|bestätigt|erprobt)',
        '(die wissenschaft|studien|forscher|ärzte|die forschung) (beweist|beweisen|belegen|belegt|bestätigen|empfehlen|zeigen dass diese|haben bewiesen|hat bewiesen)',
        '(90|95|99|100|80|85) prozent (wirksam|der menschen|der fälle|erfolg|erfolgsquote)',
      ],
    },
    {
      id: 'promise.guarantee',
      example: 'Erfolg garantiert.',
      phrases: [
        '(garantiert|garantieren|garantierte|garantierter|garantie|garantiere)',
        '(wirkt immer|klappt immer|funktioniert immer|sofortige ergebnisse|wundermittel|versagt nie)',
        '(ich verspreche|wir versprechen) (dir|ihnen|euch)? (dass|erfolg|ergebnisse)?',
      ],
    },
    {
      id: 'medication.advice',
      example: 'Du kannst deine Medikamente absetzen.',
      phrases: [
        '(setze|setz|setzen sie|nimm|nehmen sie|lass|reduziere|erhöhe|verdopple) (deine|die|ihre|keine|dein|ihr|deine dosis|die dosis)? <medicine> (mehr|ab|weg|nicht mehr)?',
        '(deine|die|ihre|dein|ihr) <medicine> (absetzen|weglassen|wegwerfen|reduzieren|erhöhen|verdoppeln|nicht mehr nehmen)',
        '(brauchst|brauchen|benötigst) (du|sie)? (keine|keinen|kein|nicht mehr) (medikamente|tabletten|arzt|therapeuten|therapie|antidepressiva|medikament|behandlung) (mehr)?',
        '(statt|anstelle|ersetzt|besser als) (der|die|deine|deiner|den|deinen|von|einen|einer|ihre)? (medikamente|medikamenten|tabletten|arzt|therapie|behandlung|therapeuten)',
        '(nimm|nehmen sie) _ (mg|milligramm|tropfen|kapseln|tabletten) ',
      ],
    },
    {
      id: 'persona.licensed',
      example: 'Als deine Therapeutin rate ich dir zur Ruhe.',
      phrases: [
        'als (dein|deine|ihr|ihre|euer|eure|zugelassener|zugelassene|erfahrener|erfahrene)? <profession> (rate|empfehle|sage|weiß|kann|habe|bin|verschreibe)',
        '(ich bin|wir sind) (dein|deine|ihr|ihre|ein|eine)? (zugelassener|zugelassene)? <profession>',
        '(meine|meinen) (patienten|patientinnen)|meine diagnose|ich verschreibe|ich diagnostiziere',
      ],
    },
    {
      id: 'certainty.future',
      example: 'Im Juni wirst du mit Sicherheit die Liebe finden.',
      phrases: [
        '(wirst|wird|werdet|werden) (du|sie|es|er|ihr)? <sure>',
        '(wirst|wird) (du|sie)? _ _ _ (im|am|bis|vor) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|2026|2027|2028) _ _ _ _ (treffen|heiraten|gewinnen|finden|erben|bekommen)',
        '(im|am|bis) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) (wirst|wird) (du|sie)? _ _ _ _ (treffen|heiraten|gewinnen|finden|erben|bekommen)',
        '(bist|ist|sind|war) (dazu)? (bestimmt|vorherbestimmt|verdammt|auserwählt) (zu|für)',
        '(es ist|ist|steht) (gewiss|unausweichlich|in den sternen geschrieben|sicher dass)',
        '(nichts|niemand) kann (dich|es|ihn|sie) (aufhalten|verhindern|stoppen)',
      ],
    },
    {
      id: 'money.promise',
      example: 'Sprich das jeden Tag, und du wirst reich.',
      phrases: [
        '(wirst|werden|wird|macht|machen) (du|sie|dich)? (bald|schnell)? (reich|reich werden|millionär|vermögend|wohlhabend)',
        '(reich|millionär) (werden|wirst)',
        '(verdopple|verdoppelt|verdoppeln|vervielfache|verdreifache) (dein|deine|ihr|ihre|das) (geld|einkommen|ersparnisse|gehalt|vermögen|investition)',
        '(verdiene|verdienen|ziehe|gewinne) _ (euro|dollar|millionen|geld|tausend|tausende) (in|pro|ohne|jeden|schnell|mühelos|an)',
        '(passives einkommen|leichtes geld|sichere anlage|sichere geldanlage|risikolos|ohne risiko)',
        'im lotto (gewinnen|gewinnst)|(gewinnst|gewinnen) im lotto',
        '(kaufe|kauf|verkaufe|investiere in|kaufen sie) _ (aktien|bitcoin|kryptowährung|gold|immobilien) (jetzt|heute|wenn|sofort)?',
      ],
    },
  ],
}
