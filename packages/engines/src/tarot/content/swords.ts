import type { CardText } from './card-text.ts'

/** The suit of Swords: thought, speech, conflict. Our own words, from the imagery of the deck. */
export const swords: Readonly<Record<string, CardText>> = {
  ace_of_swords: {
    image: 'A hand from a cloud grips an upright sword whose point wears a crown hung with olive and palm.',
    keywords: {
      upright: ['clarity', 'truth', 'breakthrough'],
      reversed: ['confusion', 'harsh words', 'blunted thought'],
    },
    essence: { upright: 'a clear thought that cuts through', reversed: 'a sharp idea in an unsteady hand' },
    upright:
      'One blade, held upright, and the mountains below look like paper. A matter that was tangled can be put in a single sentence, and once it has been said it cannot be unsaid. Cut cleanly, and only what needs cutting.',
    reversed:
      'The point is turned towards the one who holds it. You may be using reason to wound yourself or to win where nobody was fighting. Lay the blade down until you can say the same thing in a lower voice.',
    relationships: 'Which one true sentence would change the conversation?',
    work: 'Define the problem so exactly that the wrong solutions fall off by themselves.',
    growth: 'Swap a comfortable opinion for an accurate one.',
    step: {
      upright: 'Write the matter down in one sentence without an and.',
      reversed: 'Read the message aloud before you send it.',
    },
  },
  two_of_swords: {
    image: 'A blindfolded woman sits with her back to the sea and holds two crossed swords before her chest.',
    keywords: {
      upright: ['stalemate', 'indecision', 'truce'],
      reversed: ['forced choice', 'overload', 'blindfold off'],
    },
    essence: { upright: 'a choice postponed behind crossed blades', reversed: 'a stalemate that is about to tip' },
    upright:
      'Her arms will tire before the question goes away. For now the balance holds because she does not look. A pause is fair if it serves to listen; it becomes a trap once not knowing feels better than choosing.',
    reversed:
      'The cloth has slipped. You see more than you wanted, or everyone wants an answer at once. Put down one sword, any of the two, and notice which hand feels the relief.',
    relationships: 'What do you both avoid looking at in order to keep the peace?',
    work: 'List what information would decide it; if there is none, decide.',
    growth: 'Your heart is behind those crossed arms; ask it, for a change.',
    step: {
      upright: 'Set a time for the decision, and stop weighing until then.',
      reversed: 'Toss a coin and observe which side you hope for.',
    },
  },
  three_of_swords: {
    image: 'Three swords pierce a red heart against a sky of grey rain.',
    keywords: {
      upright: ['heartache', 'truth that hurts', 'separation'],
      reversed: ['easing sorrow', 'forgiveness', 'old hurt'],
    },
    essence: {
      upright: 'a painful truth that has reached the heart',
      reversed: 'an old sorrow drawing out its blades',
    },
    upright:
      'There is no figure to console and no story to tell, just the thing itself and the rain. Something hurts because it is so and because it matters. Do not argue with the weather. Plain grief, let in, passes more honestly than grief explained.',
    reversed:
      'The swords are working themselves loose. You can speak of it now and get to the end of the sentence, although part of you keeps the points in so as not to forget. Remembering does not require the blade.',
    relationships: 'What did the wound teach you to say sooner?',
    work: 'Take the criticism apart: one third is true, one third is tone, one third is weather.',
    growth: 'Give the sorrow a form, in ink or in song.',
    step: {
      upright: 'Allow an evening for it, with tea and without advice.',
      reversed: 'Forgive one detail, if the whole is still too much.',
    },
  },
  four_of_swords: {
    image:
      'The effigy of a knight lies on a tomb with hands joined, one sword beneath him and three on the wall under a stained window.',
    keywords: { upright: ['rest', 'retreat', 'quiet mind'], reversed: ['restlessness', 'return', 'worn out'] },
    essence: { upright: 'a truce in which the mind lies down', reversed: 'a rest refused, or one that is ending' },
    upright:
      'This is the calm after the third sword and before the fifth. The knight is not dead, only entirely off duty. Withdraw from the debate, let thoughts settle like dust in the chapel light, and leave the weapons on the wall.',
    reversed:
      'You lie down and the mind keeps marching. Or else the retreat is over and your name has been called. If you cannot sleep, at least stop fighting; if you have slept, get up slowly.',
    relationships: 'Suggest a silence you can both enjoy.',
    work: 'Book the gap before the calendar fills it.',
    growth: 'What do you think about when nothing is required of you?',
    step: {
      upright: 'Take one full day without news or argument.',
      reversed: 'Return to the field with one task, not ten.',
    },
  },
  five_of_swords: {
    image:
      'A smirking man gathers three swords while two others walk off towards the water, their weapons on the ground.',
    keywords: {
      upright: ['hollow victory', 'conflict', 'pride'],
      reversed: ['making amends', 'lingering resentment', 'walking away'],
    },
    essence: {
      upright: 'a victory that costs more than it brings',
      reversed: 'a quarrel that both sides would like to be done with',
    },
    upright:
      'He has all the swords and nobody left to talk to. A point can be won here, and the prize is being right on an empty beach. Ask whether you hold the blades or are one of those walking away, and what you would like to be true tomorrow.',
    reversed:
      'The clouds are still ragged, but someone has looked back. Resentment wants a last round; the better part of you is tired of it. An apology without a but would shorten this by months.',
    relationships: 'Would you rather win or be close?',
    work: 'Leave the other side a way to keep face, since you will meet again.',
    growth: 'Notice the small pleasure of being wronged.',
    step: {
      upright: 'Let one provocation pass unanswered.',
      reversed: 'Apologise for your part, and leave theirs to them.',
    },
  },
  six_of_swords: {
    image: 'A ferryman poles a boat with a huddled woman, a child and six upright swords from rough water into smooth.',
    keywords: {
      upright: ['transition', 'passage', 'calmer water'],
      reversed: ['unfinished business', 'rough crossing', 'baggage'],
    },
    essence: {
      upright: 'a crossing to quieter water with the past still on board',
      reversed: 'a passage delayed by what cannot be left behind',
    },
    upright:
      'On one side of the boat the water is ruffled, on the other it is still. You are leaving something, not triumphantly but in good order. The swords travel with you, and pulling them out now would sink the boat. Let yourself be ferried.',
    reversed:
      'The far shore keeps its distance. There is a letter unwritten, a key not given back, or a mind that rows in the old direction. Return once, deliberately, for what is missing, and then set off without looking over your shoulder.',
    relationships: 'Some journeys are made side by side and in silence; offer that.',
    work: 'Plan the handover as carefully as the arrival.',
    growth: 'Which thoughts are luggage and which are ballast?',
    step: {
      upright: 'Take the practical step of leaving: the box, the form, the ticket.',
      reversed: 'Finish the one errand that ties you to the old shore.',
    },
  },
  seven_of_swords: {
    image: 'A man tiptoes away from a camp with five swords in his arms, looking back at the two he left standing.',
    keywords: {
      upright: ['cunning', 'evasion', 'strategy'],
      reversed: ['confession', 'exposed trick', 'change of tactics'],
    },
    essence: { upright: 'a clever way round that would rather not be seen', reversed: 'a secret move coming to light' },
    upright:
      'He smiles, and he has taken hold of the blades by the wrong end. Tact, a detour or an unusual plan may be just what is called for; so may the question whom it deceives. Check the two swords left behind: something has been overlooked.',
    reversed:
      'The camp has noticed. A trick rebounds, or the wish to come clean grows stronger than the wish to get away. Returning what was taken, words included, is less embarrassing than being fetched.',
    relationships: 'What do you leave out when you tell the story?',
    work: 'Outwit the problem by all means, and keep the people informed.',
    growth: 'Find the lie you tell so smoothly that you have come to believe it.',
    step: {
      upright: 'Look for the indirect route, and check that it would bear daylight.',
      reversed: 'Correct one half-truth before somebody else does.',
    },
  },
  eight_of_swords: {
    image:
      'A bound and blindfolded woman stands on wet ground inside a loose fence of eight swords, a castle far behind her.',
    keywords: {
      upright: ['restriction', 'self-limitation', 'trapped thinking'],
      reversed: ['release', 'new perspective', 'first step out'],
    },
    essence: { upright: 'a prison built mostly of thoughts', reversed: 'a loosening of bonds you had taken for walls' },
    upright:
      'The swords do not surround her; there is open ground in front, and her feet are free. The belief that nothing can be done is doing most of the binding. Do not struggle. Feel about with one foot for the place where there is no blade.',
    reversed:
      'A knot gives. Somebody said there was another way, or you tested the wall and it was air. Take the blindfold off before you run, for there are still eight swords about and you would like to see them.',
    relationships: 'Which rule between you did neither of you ever make?',
    work: 'Ask who has actually forbidden it.',
    growth: 'Write your I cannot as I have not yet found how.',
    step: {
      upright: 'Try the smallest thing you believe to be impossible.',
      reversed: 'Use your new freedom for one visible act this week.',
    },
  },
  nine_of_swords: {
    image:
      'Someone sits up in bed in the dark, face in hands, beneath nine swords and above a quilt of roses and zodiac signs.',
    keywords: {
      upright: ['worry', 'sleepless thoughts', 'remorse'],
      reversed: ['dawn', 'worry shared', 'perspective'],
    },
    essence: {
      upright: 'a worry that is largest at three in the morning',
      reversed: 'a fear that shrinks as it is spoken',
    },
    upright:
      'None of the swords touches the sleeper. They hang in the dark like sentences rehearsed again and again. The trouble may be real, yet the hour is making it taller. Light a lamp, write it down, and do not decide anything before breakfast.',
    reversed:
      'It is getting light, and roses can be made out on the quilt. You have told someone, or you are about to, and the swords turn back into things one could do. Keep hold of the two that deserve action and let the others hang.',
    relationships: 'Say the fear aloud to the one it is about, in daytime.',
    work: 'Estimate the worst case in numbers; it rarely survives arithmetic.',
    growth: 'Whose voice is it that scolds you in the dark?',
    step: {
      upright: 'Put the worry on paper before bed and close the notebook on it.',
      reversed: 'Thank the person who listened, and act on one point.',
    },
  },
  ten_of_swords: {
    image: 'A man lies face down with ten swords in his back while a yellow dawn opens under a black sky.',
    keywords: {
      upright: ['rock bottom', 'final ending', 'defeat'],
      reversed: ['recovery', 'worst is over', 'refusal to let go'],
    },
    essence: {
      upright: 'an end that could not be more of an end',
      reversed: 'a first stirring after the worst is past',
    },
    upright:
      'Ten is more than is needed: the card overdoes it, and so does the mind in such moments. Something is thoroughly finished. There is an odd ease in that, because no further blow is possible, and the horizon has already changed colour.',
    reversed:
      'The blades fall out one by one. You could tell the tale of your ruin once again; you could also get up. What returns first is small, like hunger or a joke. Build on that.',
    relationships: 'If this chapter is over, spare each other an eleventh sword.',
    work: 'Stop the rescue, hold the review, and keep the lesson.',
    growth: 'Which drama would you miss if it were settled?',
    step: {
      upright: 'Declare it finished, in writing and with a date.',
      reversed: 'Do one ordinary pleasant thing, as people do on the day after.',
    },
  },
  page_of_swords: {
    image:
      'A youth on windy high ground holds a sword in both hands and looks back over his shoulder at racing clouds.',
    keywords: { upright: ['alertness', 'curiosity', 'candour'], reversed: ['gossip', 'cleverness', 'hasty speech'] },
    essence: { upright: 'an alert mind asking awkward questions', reversed: 'a quick tongue ahead of its facts' },
    upright:
      'Wind in the hair, blade at the ready, and eyes on something we cannot see. Stay curious and on your toes: look it up, ask how they know, take notes. There may be more zeal than polish, and that is all right at the start.',
    reversed:
      'The sword is being waved about. Rumour, cleverness or the wish to catch someone out is running ahead of the truth. Check your source, and ask yourself what you would do with the answer if you had it.',
    relationships: 'Ask the question out of interest, not as a cross-examination.',
    work: 'Verify the figure everyone quotes.',
    growth: 'Read something by a person with whom you disagree.',
    step: { upright: 'Find the primary source and read it yourself.', reversed: 'Hold back one clever remark today.' },
    archetype: 'the scout',
  },
  knight_of_swords: {
    image: 'A knight with sword high charges at full gallop into the wind under torn clouds.',
    keywords: {
      upright: ['directness', 'speed of mind', 'ambition'],
      reversed: ['aggression', 'impatience', 'argument'],
    },
    essence: {
      upright: 'a swift mind riding straight at the question',
      reversed: 'an attacker who has not heard the question out',
    },
    upright:
      'Even the trees bend out of his way. A rapid, direct approach has every chance now: say it, propose it, go. Aim well beforehand, because at this speed nobody can steer.',
    reversed:
      'He is charging at a windmill, or at a friend. Being quick has become being first to strike. Draw rein, listen to the end of one whole sentence, and see whether there is still something to conquer.',
    relationships: 'Speed wins arguments and loses people; choose your pace.',
    work: 'Push the decision through today, once you have asked the one person who would object.',
    growth: 'What are you so sure of that you no longer look to the side?',
    step: { upright: 'Make the direct request.', reversed: 'Count to ten, then ask a question instead of answering.' },
    archetype: 'the challenger',
  },
  queen_of_swords: {
    image: 'A queen in profile sits above the clouds with a raised sword and one open hand held out.',
    keywords: { upright: ['discernment', 'independence', 'honesty'], reversed: ['bitterness', 'coldness', 'severity'] },
    essence: { upright: 'a clear judge who has known sorrow', reversed: 'a wit grown cold from too much guarding' },
    upright:
      'One hand holds the blade and the other says come closer. Experience has made her exact and not unkind. See the thing as it is, say so in few words, and keep your independence of those who would prefer a softer version.',
    reversed:
      'The open hand has closed. Disappointment speaks with the voice of principle, and irony keeps everyone at a sword’s length. Let somebody be wrong in your presence without correcting them, and see what comes up instead.',
    relationships: 'Honesty and warmth are not a trade; offer both in one sentence.',
    work: 'Edit without mercy and praise without hesitation.',
    growth: 'Which grief made you wise, and which only made you careful?',
    step: {
      upright: 'Give the frank opinion you were asked for.',
      reversed: 'Soften one judgement by finding out more.',
    },
    archetype: 'the clear-sighted',
  },
  king_of_swords: {
    image:
      'A king faces us squarely from a high throne carved with butterflies, his sword tilted slightly to one side.',
    keywords: { upright: ['reason', 'authority', 'principle'], reversed: ['tyranny', 'coldness', 'rule by argument'] },
    essence: {
      upright: 'a just authority who decides on grounds',
      reversed: 'an intellect that rules by fear of being wrong',
    },
    upright:
      'He looks straight at us, and his sword leans a little towards action. Decide by principle and be able to give your reasons. Expertise, law or plain logic is on your side if you consult it before the verdict and not after.',
    reversed:
      'Argument has turned into a means of ruling. The reasoning may be without a gap and still serve something small. Ask who pays for the correctness of this, and whether you have mistaken distance for fairness.',
    relationships: 'Explain how you came to your view before you announce it.',
    work: 'Put the criteria in writing before you see the candidates.',
    growth: 'Where do you hide behind being right?',
    step: {
      upright: 'Consult an expert, then decide by Friday.',
      reversed: 'Reverse one ruling that was correct and unkind.',
    },
    archetype: 'the lawgiver',
  },
}
