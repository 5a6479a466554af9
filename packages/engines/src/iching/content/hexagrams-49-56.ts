import type { HexagramText } from './hexagram-text.ts'

export const hexagrams49To56: Readonly<Record<number, HexagramText>> = {
  49: {
    keywords: ['revolution', 'renewal', 'timing', 'credibility'],
    judgment:
      'On the day that is ripe for it you are believed, and not before. Then the overturn succeeds in full, and remorse has nothing to feed on.',
    image:
      'In the lake there is fire, and each would put an end to the other. Set the calendar in order and make the seasons clear.',
    meaning:
      'The word is that for a hide: an animal moults, and the skin becomes leather. Old forms are taken off when they no longer fit the life inside. Three things justify it, that it is necessary, that it is timely, and that those who do it seek no gain of their own.',
    divination:
      'A thorough change is due. Wait for the hour, explain yourself until people trust you, change only what has to be changed, and begin with your own skin.',
    lines: [
      'Wrapped in the hide of a yellow cow. It is too soon: hold yourself in with firm and gentle bonds, and undertake nothing.',
      'Your own day has come, and now you may bring about the upheaval. You tried every milder way first; starting is right.',
      'Neither haste nor hesitation. Only when talk of change has gone round three times may one commit oneself and be believed.',
      'Remorse vanishes, people have faith in him, and he alters the form of government. It answers to an inner truth, and so it is accepted.',
      'The great person changes as a tiger does, whose stripes stand out from far away. Even before asking the oracle such a person is believed.',
      'The noble one changes like a panther, in fine markings; lesser people change their faces. Be content with that, and do not carry the revolution on.',
    ],
  },
  50: {
    keywords: ['transformation', 'culture', 'nourishment', 'order'],
    judgment: 'Supreme good fortune, and success. What the vessel holds is fit to feed the best.',
    image: 'Fire over wood. By setting your own place right you make firm what has been laid upon you.',
    meaning:
      'The lines draw a bronze tripod: legs, belly, ears and carrying bar. After the overturning comes the cooking. Raw stuff is made into food fit for sages and for the gods, which means that the visible flourishes only by being offered to something beyond itself.',
    divination:
      'You have a good vessel. Clean it out, fill it with something worth cooking, mind the handles, and serve it to those who deserve it.',
    lines: [
      'A cauldron turned upside down with its feet in the air, so as to get rid of the dregs. Even a lowly start is honoured for the sake of what will come.',
      'There is food in it. My comrades are envious, but they cannot harm me; I have something real to show.',
      'The handle is altered, so it cannot be lifted, and the fat pheasant goes uneaten. Once rain falls, regret is spent: the recognition that fails you today is only delayed.',
      'The legs break, the prince’s meal is spilt, and he himself is spattered. A heavy task, small powers, poor company.',
      'Yellow ears and golden carrying rings. Whoever is in charge is modest and approachable, and so finds strong helpers.',
      'The rings are of jade: hard, and with a soft gleam. Everything goes well when firmness is as mild as this.',
    ],
  },
  51: {
    keywords: ['shock', 'awakening', 'composure', 'movement'],
    judgment:
      'Thunder comes: oh, oh! And then laughing words: ha, ha! It terrifies for a hundred miles, and he does not let fall the ladle and the sacred cup.',
    image: 'Thunder upon thunder. In fear and trembling set your life in order and look into yourself.',
    meaning:
      'The eldest son breaks out from beneath, twice. A shock arrives that no one has asked for, and what counts is the sequence: fright, then reverence, then a laugh, and the hand which stays steady at its work. Fear has served once it has shown you what you are really afraid of.',
    divination:
      'You will be startled, and you will come through. Keep hold of the one thing in your care, let the fright teach you, and do not run after what was swept away.',
    lines: [
      'First the alarm, and afterwards the laughter. Whoever takes fright early is on the way to good fortune.',
      'The shock brings real danger, and a hundred thousandfold you lose your treasures. Climb the nine hills and do not go in pursuit; after seven days you have them back.',
      'A blow that leaves you distraught. If it moves you to act, you stay clear of misfortune.',
      'Movement is mired. You are stuck in a mud of habit, with neither resistance to prove yourself on nor room.',
      'Thunder goes to and fro, peril all the time; nothing at all is lost, though there are things to be done. Remain in the middle of it.',
      'Shock brings ruin and frightened gazing about. It has struck your neighbour and not yet your own body: keep still in good time, even if your partners grumble.',
    ],
  },
  52: {
    keywords: ['stillness', 'meditation', 'boundaries', 'rest'],
    judgment:
      'Keeping the back still until one no longer feels one’s body; walking through the courtyard and not seeing one’s people. There is no error in that.',
    image: 'Mountains standing together. Do not let your thoughts go beyond the situation you are in.',
    meaning:
      'To rest when it is time to rest, and to move when it is time to move: this is what the commentary understands by stillness. The self quiets down first in the spine. After that one can turn to the world, and see it without wanting something.',
    divination:
      'Stop, outwardly and in the head. Stay inside what actually lies before you, and let the answer come out of calm rather than more thinking.',
    lines: [
      'Still in the toes, before the first step. At the outset one sees intuitively what is right: stay with it for good.',
      'The calves are at rest, yet one cannot rescue the person one follows. You halted in time, the other did not; the heart is not glad.',
      'Keeping the hips still, and stiffening the loins. To force quiet upon yourself is dangerous: it smothers the heart in smoke.',
      'The trunk is at rest. You are not yet rid of all that presses, but you hold your own self in check.',
      'Still in the jaws. Words come in order now, and regret is gone.',
      'Noble-hearted stillness, large and whole. What was practised in single limbs has become your nature.',
    ],
  },
  53: {
    keywords: ['gradual progress', 'patience', 'stages', 'partnership'],
    judgment:
      'The maiden is given in marriage, and it takes its time. Good fortune: going by the proper stages is what makes it hold.',
    image:
      'On the mountain a tree grows slowly, visible from afar. Live in dignity and virtue, and the customs about you will improve.',
    meaning:
      'Wild geese, who mate for life, move by stations from the shore to the clouds. What ought to last, be it a marriage, an influence or a work, needs all the formalities in their order. Slowness is no obstacle here, it is the substance.',
    divination:
      'Step after step, none left out. Agree to the slow way, keep to the forms that give others security, and do not measure yourself by the hasty.',
    lines: [
      'The goose draws near the shore. A young person starting out alone is in some danger and is talked about, and there is no blame.',
      'On to the cliff, with eating and drinking in peace and concord. You have found a first safe place; share it.',
      'The goose nears the dry plateau. The man goes forth and does not return, the woman carries a child and does not bring it forth. You have overshot; fight off no one but robbers.',
      'Up in a tree, which is not for webbed feet. Perhaps there is a flat branch: find it by being yielding, and it will do.',
      'It comes to the summit, and for three years there is no child. In the end nothing can prevent it, misunderstandings clear up and the union bears fruit.',
      'Out over the heights of cloud. Its feathers, when they fall, are used in the sacred dance: a life completed becomes an ornament for others.',
    ],
  },
  54: {
    keywords: ['secondary role', 'impulse', 'affection', 'long view'],
    judgment:
      'Undertakings bring misfortune; there is nothing that would further. The step was taken by desire and not in due form.',
    image:
      'Thunder over the lake, and the water shivers after it. Understand what is transient in the light of what lasts to the end.',
    meaning:
      'A girl goes as a second wife into the house where her elder sister is the first. It is a position without rights, entered on out of inclination. Affection freely given is the root of every bond, and in the absence of form it has to be all the more tactful.',
    divination:
      'You are not in charge here, and pressing will only lower you. Be clear about the terms, keep your dignity in the lesser place, and think of how this is meant to end.',
    lines: [
      'She marries as a second wife, a lame one who is able to tread. In a minor post, by the confidence of someone higher, much may still be done.',
      'One-eyed, and able to see. Disappointed in the other, go on alone in loyalty, like a hermit.',
      'The girl was held in servitude, and returns as a concubine. One who wants pleasures at any price pays in standing.',
      'She lets the time for marrying go by. A late wedding comes in its own time; she waited, and was right to.',
      'The emperor gave his daughter away, and her sleeves were not as fine as those of her maid. Near the full moon, true nobility has forgotten itself.',
      'The woman holds a basket with no fruit in it. The man stabs a sheep, and none bleeds. It was a form without content.',
    ],
  },
  55: {
    keywords: ['abundance', 'peak', 'clarity', 'transience'],
    judgment: 'Success at its height: the king reaches it. Be not sad; be like the sun at midday.',
    image: 'Thunder and lightning arrive at once. Decide the lawsuits, and carry out the sentence.',
    meaning:
      'Clarity within, movement without, and their meeting is greatness. The sun at noon begins to sink, and the full moon is eaten away; there is no use in grieving about it beforehand. Curiously, most of the lines speak of an eclipse: in fullness it can become so dark that one sees stars.',
    divination:
      'You are at or near the top of this curve. Use its light to decide and complete things, share widely, and do not spoil the noon by thinking of evening.',
    lines: [
      'When he meets the lord who is his match, they can be together for ten days and it is not too long. Energy and insight need one another.',
      'The curtain is so thick that at noon the polestar is visible. Go to him now and you get suspicion; rouse him by truth instead.',
      'Underbrush so dense that tiny stars can be seen at midday. He breaks his right arm: the able helper can do nothing, and no one is to blame.',
      'Darkness at noon again, but you meet a ruler of your own kind. Vigour joins with wisdom, and it gets lighter.',
      'Lines are coming, and with them blessing and fame. Surround yourself with people of talent and listen.',
      'He has abundance in his house and screens off his family. He peers through the gate, and there is nobody; for three years he sees no one.',
    ],
  },
  56: {
    keywords: ['travel', 'impermanence', 'modesty', 'adaptability'],
    judgment: 'Success in what is small. To the wanderer, steadfastness brings good luck.',
    image:
      'Fire on the mountain does not stay; it burns the dry grass and moves on. Be clear-minded and careful in imposing penalties, and let no lawsuit drag on.',
    meaning:
      'A stranger has neither house nor standing, merely manners. The road is long and home is nowhere yet. Obliging to people, reserved in claims, choosy about inns: on these terms one gets through unharmed and perhaps even finds friends.',
    divination:
      'You are a guest in this. Travel light, be courteous, ask for little and keep your integrity; do not settle into what you are passing through.',
    lines: [
      'If the wanderer busies himself with trivial things, he draws misfortune upon himself. Keep your self-respect, especially at the bottom.',
      'He comes to an inn with his belongings on him and wins a young servant’s loyalty. A traveller at home in himself finds resting places.',
      'The inn burns down and the servant is gone. Rudeness and meddling, in one who has no rights, cost him all he had.',
      'He rests in a shelter, and gets property and an axe. My heart is not glad: a place to stay is not the same as being at home.',
      'He shoots a pheasant and with the first arrow it drops. You introduce yourself with a gift, and so praise and office come.',
      'The bird’s nest goes up in flames; the wanderer laughs at first, then he must needs lament. By carelessness he loses his cow, the gentleness he travelled with.',
    ],
  },
}
