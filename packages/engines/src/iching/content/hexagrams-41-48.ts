import type { HexagramText } from './hexagram-text.ts'

export const hexagrams41To48: Readonly<Record<number, HexagramText>> = {
  41: {
    keywords: ['decrease', 'simplicity', 'sacrifice', 'sincerity'],
    judgment:
      'A loss honestly accepted turns into great good fortune. What would suffice as an offering? Two bowls of grain, if that is what you have.',
    image:
      'Mist leaves the lake and waters the slope above. Let your temper go down by as much, and close the gap through which craving comes in.',
    meaning:
      'The foundation gives something up so that what stands on it may thrive. Having less is not in itself a disgrace, and can be cleansing: fewer things to guard, plainer words, desires cut back to their stems. The question in each line is who gives what to whom, and whether it was weighed.',
    divination:
      'Do without, and do it gladly. Trim the excess, beginning with your own anger and appetite; give what is simple, and do not apologise for its being small.',
    lines: [
      'Finish your own task and hurry over to help. Before you pour from your cup into another’s, though, judge how much is good for either of you.',
      'You cannot help by making yourself cheap. Stay what you are: that is already a contribution, and it costs nobody anything.',
      'Three set off and one drops out; one sets off and a companion turns up. Where two hearts are wanted, a third makes for jealousy.',
      'Attend to the failing that keeps others at arm’s length. As it shrinks they hasten towards you, with evident pleasure.',
      'Gifts come, costly ones, and every oracle in the land would agree that they are yours. There is no reason to refuse what you did not angle for.',
      'You gain, and no one is poorer for it. Success like that makes allies of strangers, and before long your house is everybody’s.',
    ],
  },
  42: {
    keywords: ['growth', 'generosity', 'opportunity', 'improvement'],
    judgment:
      'A favourable hour for going somewhere, even across the widest river. It does not stay open indefinitely.',
    image:
      'Gale and thunder heighten each other. See something good and go after it like the wind; see something wrong in yourself and be rid of it like a thunderclap.',
    meaning:
      'Those above take from their own plenty to strengthen those below, and goodwill spreads. It resembles spring: energy is given away without being measured, and even mishaps can be put to use. Whoever is enriched here is meant to be a channel and not a cistern.',
    divination:
      'Act while the current is with you, and let others share in it. Improve what can be improved, be open-handed, and do not take the good season for a possession.',
    lines: [
      'More strength has reached you than your station warrants. Put it into some work of real size; nothing less would justify it.',
      'Good things arrive that cannot be turned away, since you are the sort of ground on which they grow. Offer the best of them to what is highest.',
      'Even the disaster adds to you. Keep to the middle, tell the truth in your report, and what struck you becomes a credential.',
      'You stand between those who decide and those affected. Speak for the middle way, and people will follow you even into so large a change as moving house.',
      'If your heart is kind, there is no need to look in the mirror or in the faces of others. The kindness comes round to you by its own route.',
      'He adds nothing to anyone, and somebody hits out at him. A heart that wavers between giving and keeping ends up trusted by none.',
    ],
  },
  43: {
    keywords: ['resolution', 'openness', 'truth-telling', 'breakthrough'],
    judgment:
      'Bring it up before everyone, in the open court, and do not soften the danger. Start by telling your own people; leave weapons out of it; then go ahead.',
    image:
      'A lake has risen to the sky and must come down as rain. Let what you have gathered flow downward in good time, and do not sit upon your merits.',
    meaning:
      'Five strong lines, one weak one on top, and the outcome seems settled. That is when care lapses. What is wrong is not beaten by hating it, since hatred takes its colour; it is starved by steady growth in the opposite direction, and by being called by its name.',
    divination:
      'Speak the thing out and stand by it. No violence, no bargain, no triumph: look for a trace of the same fault at home, and stay awake until the very last.',
    lines: [
      'Strength in the forward foot, and not enough of it elsewhere. An attack that fails makes the next one harder.',
      'Shouts after dark, alarms at every hour: and you sleep well, because you were ready by daylight.',
      'Resolve that shows in a clenched face puts everyone on guard. Go your way by yourself, let the rain soak you and your allies grumble; your purpose is intact.',
      'Sore from sitting, you shuffle along and will not be led. If you could follow quietly for a time the trouble would cease, but you do not believe those who tell you so.',
      'Purslane: juicy, shallow-rooted, back again next week. Pull with determination and without passion, and go over the same bed twice.',
      'No one is left to call out to. A remnant that was overlooked at the end brings down the whole work.',
    ],
  },
  44: {
    keywords: ['temptation', 'chance', 'boundaries', 'attraction'],
    judgment: 'Something forceful has come to meet you, unasked. Be cordial, and do not bind yourself to it.',
    image:
      'Wind beneath the sky touches all there is, at no cost. Messages can travel like that: a clear word sent in every direction.',
    meaning:
      'One dark line has come in underneath five bright ones, softly, as dusk does in midsummer. Meetings by accident bring about much of what is best in the world, so the figure does not condemn them. It asks who has the lead, and what this would be when fully grown.',
    divination:
      'Look closely at the newcomer, be it person, habit or idea. Enjoy the meeting if you like, and draw the line today, when it costs nothing.',
    lines: [
      'Fasten it to a metal brake at once. It looks like a starved piglet; even so it has started to strain and to root about.',
      'There is a fish in your basket, and you have it well in hand. Keep it there, and do not serve it to the company.',
      'Rubbed raw, you can neither rest nor get on. You would rather like to yield, and something prevents it; this irritation is protecting you.',
      'The basket is empty. You kept so far from simple people that they have stopped coming, and one day you will want them.',
      'A melon under a roof of leaves, sheltered and not talked about. Let it be, and what heaven has intended will drop into your hand.',
      'You meet everyone horns first. They find you haughty and keep clear, which is a pity, and rather what you wanted.',
    ],
  },
  45: {
    keywords: ['assembly', 'devotion', 'leadership', 'precaution'],
    judgment:
      'The king is in the temple and all have come. Make the offering a generous one, look for someone who can unite the rest, and give the gathering an aim.',
    image:
      'A lake collects above the land, higher and higher. Where much comes together much can burst: check the dikes and oil the locks.',
    meaning:
      'People assemble round something, a memory, a hope or a person, and without that they are merely a crowd. The figure loves such occasions and is realistic about them. Full halls and full barns attract quarrels, so collect yourself first and then the others.',
    divination:
      'Draw together what belongs together, around something worth honouring. Give freely for it, welcome the shy ones, and have a plan for when it gets rough.',
    lines: [
      'Your good intention does not hold to the end; you join, and drift off, and join again. Call out honestly, take the hand that is held out, and the muddle breaks up in laughter.',
      'Allow yourself to be pulled in. Where the bond is genuine, a modest gift is worth as much as a splendid one.',
      'You long to be part of it, and sigh because nobody invites you. Walk up and ask: one blush is the whole price of belonging.',
      'What you bring together is not for you. That single fact makes the whole affair prosper.',
      'You have the position, so they come; some do not yet trust you. Office will not win these, while years of reliability will.',
      'You weep because you stand outside. Showing it is no shame, and now and then it opens the circle.',
    ],
  },
  46: {
    keywords: ['growth', 'effort', 'promotion', 'patience'],
    judgment:
      'A rise from small beginnings, with the best of prospects. Call on the person who can help, put worry aside, and go south, towards the light and the work.',
    image:
      'A seedling within the soil. By adding one grain of height to another, with nothing skipped, it turns into timber.',
    meaning:
      'Wood under earth grows upward without violence, by bending round each pebble. It is the most laborious of all advances and the least opposed. Sap has to be drawn up daily; what looks like a career from outside is, from within, a long series of mornings.',
    divination:
      'Climb, by effort and in small stages. Introduce yourself to those above, do not be afraid of them, and let no day pass without its bit of growth.',
    lines: [
      'Those higher up want you to come. At the root of the stem, this welcome is all the encouragement one needs.',
      'You may bring no more than a summer’s simple offering, if your heart is in it. They will look past the rough manner.',
      'A town with nobody in it lies open to you. So little resistance is odd, but go on; you can ask questions inside.',
      'The king lets you take part in the rite on the ancestral mountain. You have grown into a tradition, and it will hold you.',
      'Stair by stair. Near the top the head grows light, so feel for each step as though it were the first.',
      'Climbing on in darkness, for the sake of climbing. If you cannot stop, then at least be tireless about something that is not for yourself.',
    ],
  },
  47: {
    keywords: ['exhaustion', 'confinement', 'inner freedom', 'silence'],
    judgment:
      'Hard pressed, and yet there is a way for someone of character. Explaining will not help you; words have lost their credit for the present.',
    image:
      'The bed of the lake is dry, its water having run out below. When all else has gone there is still what you live for: stake everything on that.',
    meaning:
      'A tree shut in a box is what the character shows. Means fail, listeners fail, the walls come close. Some people are broken by this; others bend, keep a hidden good humour, and find at the bottom something that could not be confiscated. Note how many of the bonds in these lines are self-made.',
    divination:
      'Talk less and hold on. Accept that you are short of room without handing over your inner consent, and examine the ropes: a few of them have no knot.',
    lines: [
      'You have sat down on a stump in a dim valley and stay there for years. The gloom began outside you; by now it is furniture.',
      'Tables laid, nothing lacking, and you feel stifled. Relief is coming, in official dress. Give thanks, make ready, and do not dash out to look for it.',
      'You bump against rock, lean upon brambles, go home and find no one there. Each support was chosen in a panic. Stop choosing.',
      'Help travels slowly, in a gilded carriage that keeps getting delayed. It is mortifying to wait for it; it arrives.',
      'Mutilated by those who ought to protect you, you can trust neither above nor below. Joy seeps back by degrees, through quiet and through prayer.',
      'Creepers round your ankles on shaky ground, and a voice that says every step is a mistake. Admit the mistake and take the step.',
    ],
  },
  48: {
    keywords: ['source', 'depth', 'community', 'maintenance'],
    judgment:
      'Towns are moved and the well stays where it is, the same for all who come and go, neither more nor less. Only mind the rope and the jug: a yard too short, or one crack, and there is no water.',
    image:
      'Wood reaches down into water and brings it up. Hearten people in their daily toil, and get them to lend one another a hand.',
    meaning:
      'Beneath governments, fashions and arrangements there is something that feeds everybody and cannot be used up. You do not have to make it. You have to get down to it, with decent tackle, and to keep the shaft clean, which is a duty without applause.',
    divination:
      'Look lower than the present arrangement. The source is sound; examine how you draw from it, repair what leaks, and leave the lid off for the next person.',
    lines: [
      'Silt. Nobody comes to this well, not even birds. Whatever has stopped giving is forgotten, and quite rightly.',
      'Clear water seeps at the bottom, and all one does with it is shoot at minnows; the jug has a hole besides. Ability is being frittered away.',
      'The well has been dug out and still they pass it by. It pains the heart to be fit for use and not used; if only somebody in charge would taste it.',
      'Masons are at work in the shaft. You give nothing for the time being, and you are doing the one thing that makes later giving possible.',
      'Cold and bright, straight from the spring, and people are drinking. That is all, and it is a great deal.',
      'The cover stays off, for everyone, always. Generosity that can be relied upon is the highest fortune the book knows.',
    ],
  },
}
