import type { CardText } from './card-text.ts'

/** The suit of Wands: will, making, enterprise. Our own words, from the imagery of the deck. */
export const wands: Readonly<Record<string, CardText>> = {
  ace_of_wands: {
    image: 'A hand comes out of a cloud holding a thick branch in leaf above a river and a far castle.',
    keywords: { upright: ['spark', 'impulse', 'creation'], reversed: ['false start', 'damp wood', 'delay'] },
    essence: { upright: 'a spark that wants to become a fire', reversed: 'a spark that has not caught yet' },
    upright:
      'The branch is cut and still puts out leaves: the idea is alive already, before there is a plan around it. Such impulses are plentiful and short. Give this one a little dry wood today, an hour or a first sketch, and see how fast it takes.',
    reversed:
      'There is smoke and no flame. Enthusiasm was announced too early, or the idea is really somebody else’s. Do not blow harder; find out whether the wood is wet or whether you struck the match out of duty.',
    relationships: 'Who makes you want to begin things?',
    work: 'Catch the idea in its rough state and show it to one person before it is tidy.',
    growth: 'Follow whatever made you sit up straighter this week.',
    step: {
      upright: 'Spend one hour on the new idea before dinner.',
      reversed: 'Ask whether you want the thing itself or only to have wanted it.',
    },
  },
  two_of_wands: {
    image:
      'A man on a castle roof holds a small globe and looks out over the bay, one staff in hand and another fixed to the wall.',
    keywords: {
      upright: ['planning', 'outlook', 'decision'],
      reversed: ['fear of leaving', 'narrow view', 'stalled plan'],
    },
    essence: {
      upright: 'a wide view from a safe wall, and a plan still in the hand',
      reversed: 'a plan admired from the balcony and never begun',
    },
    upright:
      'He owns the castle and holds the world as a toy, and his eyes are on the ships. You have a secure base and a larger wish. The time is for choosing a direction: draw the map, weigh what you would leave, and set a date.',
    reversed:
      'The globe has been turned so often that its seas are worn. Comfort argues against departure, or the horizon has shrunk to the garden wall. Either come down to the harbour or admit you like the roof.',
    relationships: 'Do your maps of the future show the same coast?',
    work: 'Compare two directions on paper, costs and all, and strike one out.',
    growth: 'Which part of your safety has begun to bore you?',
    step: {
      upright: 'Put a departure date on the plan.',
      reversed: 'Make the one enquiry that would turn the daydream into a route.',
    },
  },
  three_of_wands: {
    image:
      'A figure on a headland, seen from behind, leans on one of three planted staves and watches ships cross a golden sea.',
    keywords: { upright: ['expansion', 'foresight', 'progress'], reversed: ['late ships', 'short sight', 'overreach'] },
    essence: { upright: 'a venture already under sail', reversed: 'a ship that is late, with nobody sure why' },
    upright:
      'The ships are his, and they have left harbour. The first effort is behind you and results are on their way from places you cannot see. Keep the lookout, think further than the first cargo, and use the waiting to prepare the quay.',
    reversed:
      'You stare at the horizon and the sails do not come. The forecast may have been hopeful, or help was counted on that nobody promised. Send a second, smaller boat and check what the first one was actually told to do.',
    relationships: 'Give the other room to sail, and agree on when to expect news.',
    work: 'Look beyond your usual circle; the next partner is overseas in some sense.',
    growth: 'You can stand still and expand at once, if what you sent out was honest.',
    step: {
      upright: 'Write to the distant contact you have been thinking of.',
      reversed: 'Revise the forecast with real figures and tell those who rely on it.',
    },
  },
  four_of_wands: {
    image: 'Four staves hung with a garland frame two women lifting bouquets, with a bridge and a castle behind.',
    keywords: {
      upright: ['celebration', 'homecoming', 'welcome'],
      reversed: ['postponed feast', 'unsettled home', 'quiet thanks'],
    },
    essence: {
      upright: 'a homecoming with flowers over the door',
      reversed: 'a welcome that is uncertain or has been put off',
    },
    upright:
      'Four poles and a garland make a house for one afternoon. A stage is finished and people come out of the castle to say so. Let yourselves be glad together before the roof goes on; shared joy is part of what makes the walls hold.',
    reversed:
      'The garland is ready and the guests are not, or the house is full and does not feel like home. Keep the feast small and sincere. It may be that the milestone is real, only quieter than you pictured it.',
    relationships: 'What could the two of you celebrate that no calendar lists?',
    work: 'Mark the milestone in front of those who carried it.',
    growth: 'Where are you expected, and where are you merely let in?',
    step: {
      upright: 'Invite people to mark what has been achieved.',
      reversed: 'Do one thing that makes the place you live in feel like yours.',
    },
  },
  five_of_wands: {
    image: 'Five young men swing long staves at one another on uneven ground, and nobody seems to be hurt.',
    keywords: { upright: ['rivalry', 'friction', 'debate'], reversed: ['truce', 'avoided conflict', 'inner quarrel'] },
    essence: {
      upright: 'a scuffle in which everyone has a stick and nobody a plan',
      reversed: 'a quarrel that is cooling or has gone underground',
    },
    upright:
      'Five staves, five directions, and a good deal of noise. It is hard to say whether this is a fight or a game, and that depends on you. Treat it as practice: contend openly, keep to the rules, and watch which idea is still standing.',
    reversed:
      'The sticks are lowered. Either a truce has been found or the dispute moved inside, where you argue with five voices of your own. Check that the peace was agreed to and is not just everyone holding their breath.',
    relationships: 'Fight about the real subject, once, and then have supper.',
    work: 'Let the ideas compete and keep the people out of it.',
    growth: 'Which of your inner voices shouts loudest because it is seldom heard?',
    step: {
      upright: 'Set rules for the argument before you continue it.',
      reversed: 'Bring up the swallowed disagreement while it is still small.',
    },
  },
  six_of_wands: {
    image: 'A rider crowned with laurel carries a wreathed staff through a crowd on foot.',
    keywords: { upright: ['recognition', 'success', 'leadership'], reversed: ['hollow praise', 'envy', 'private win'] },
    essence: { upright: 'a success that others can see', reversed: 'a triumph that is late, doubted or only for show' },
    upright:
      'The wreath is on the staff as well as on the head, so the work is honoured along with the worker. Good news travels ahead of you. Accept the cheers, remember who walked beside the horse, and use the goodwill for the next hard thing.',
    reversed:
      'The parade took another street. Praise has failed to come, or it comes for the wrong thing, and you find yourself watching the crowd instead of the road. Decide what you would count as victory if nobody clapped.',
    relationships: 'Say aloud what the other did well, in front of people.',
    work: 'Name the contributors when you report the result, and the result will carry further.',
    growth: 'How much applause do you need before you believe the thing is good?',
    step: {
      upright: 'Share the success and share the credit in the same breath.',
      reversed: 'Define your own measure of success in one line.',
    },
  },
  seven_of_wands: {
    image: 'A young man on a rocky edge holds off six staves with his own, wearing one boot and one shoe.',
    keywords: { upright: ['defence', 'conviction', 'stand'], reversed: ['weariness', 'giving ground', 'doubt'] },
    essence: {
      upright: 'a position worth defending from higher ground',
      reversed: 'a defence kept up past the point of sense',
    },
    upright:
      'His shoes do not match: he was called out in a hurry and holds the height all the same. Objections come from below and from several sides. You have the better position; keep your feet, answer one at a time, and do not chase anyone downhill.',
    reversed:
      'You have been fending off attacks for so long that you lift the staff at friends. Perhaps the hill no longer matters, or perhaps you need somebody next to you on it. Lower the stick and count how many opponents are really there.',
    relationships: 'A boundary held kindly needs less defending than one never announced.',
    work: 'Repeat your reasons in public; half the resistance is people who never heard them.',
    growth: 'Which opinion of yours has never been attacked by someone you respect?',
    step: {
      upright: 'State your position in two sentences and stop there.',
      reversed: 'Concede the point you do not need.',
    },
  },
  eight_of_wands: {
    image: 'Eight budding staves fly through open air in parallel above a river and low hills.',
    keywords: { upright: ['swiftness', 'news', 'movement'], reversed: ['delay', 'crossed messages', 'scatter'] },
    essence: {
      upright: 'a rush of news and movement, all in one direction',
      reversed: 'a message gone astray and a pace out of step',
    },
    upright:
      'No person appears on the card; everything is in flight and close to landing. Messages, journeys and decisions arrive together. Clear your desk, answer at once, and let the momentum carry what you had been pushing by hand.',
    reversed:
      'The staves cross in the air. Replies are late, things were sent before they were read, or speed itself has become the trouble. Slow down by one beat and confirm what you believe has been agreed.',
    relationships: 'Answer the message while the feeling is still warm.',
    work: 'Take the fast lane today, with one check before every send.',
    growth: 'Notice what you do with haste that would deserve pace.',
    step: {
      upright: 'Send the three messages that are waiting, before noon.',
      reversed: 'Telephone to clear up the crossed letters.',
    },
  },
  nine_of_wands: {
    image: 'A man with a bandaged head leans on his staff before a fence of eight others and looks sideways.',
    keywords: {
      upright: ['resilience', 'vigilance', 'persistence'],
      reversed: ['exhaustion', 'suspicion', 'stubborn guard'],
    },
    essence: { upright: 'a tired watch that is nearly over', reversed: 'a guard that sees enemies everywhere' },
    upright:
      'He has been in the fight and he is still at the gap in the fence. You know by now where the trouble comes from, and that is worth something. Hold for one more round; rest on your feet if you must, and let someone else take a watch.',
    reversed:
      'The fence keeps help out too. Old bruises make every stranger look like the last one, and stubbornness is passing itself off as endurance. Ask what you would do here if nothing bad had ever happened.',
    relationships: 'Which knock from an earlier story are you guarding against in this one?',
    work: 'Protect what you have built, and stop adding to it until you have slept.',
    growth: 'Persistence and stubbornness wear the same coat; look at the shoes.',
    step: {
      upright: 'Divide what is left into two short stretches and rest between.',
      reversed: 'Let one person past the fence.',
    },
  },
  ten_of_wands: {
    image: 'A bent man carries ten staves clutched against his face towards a distant house.',
    keywords: {
      upright: ['burden', 'duty', 'overload'],
      reversed: ['setting down', 'delegation', 'collapse of plans'],
    },
    essence: { upright: 'a load grown too wide to see past', reversed: 'a burden ready to be put down or shared' },
    upright:
      'The house is in sight, though he cannot see it for all the wood before his eyes. You took on every piece gladly and one at a time. Finish this delivery, then look through the bundle: some of those sticks belong to other people.',
    reversed:
      'Arms give way, or the wisdom arrives to open them. Something may drop, and the ground will hold it. Set the bundle down, choose the three that are truly yours, and do not apologise for the rest.',
    relationships: 'Are you carrying things for someone who never asked you to?',
    work: 'Delegate the task you do best and like least.',
    growth: 'Being needed has been paying you in something; what is it?',
    step: {
      upright: 'Cancel or hand over one commitment this week.',
      reversed: 'Leave the dropped thing on the ground for a day and see who picks it up.',
    },
  },
  page_of_wands: {
    image: 'A youth in a tunic patterned with salamanders studies the tip of a tall staff among desert hills.',
    keywords: {
      upright: ['curiosity', 'enthusiasm', 'messenger'],
      reversed: ['restlessness', 'tall talk', 'discouraged spark'],
    },
    essence: {
      upright: 'a bright beginner with news of something possible',
      reversed: 'an eager talker who has not left camp',
    },
    upright:
      'He looks at the budding stick as though it were about to speak. A fresh interest has found you, with more ardour than experience behind it. Ask, try, tell others about it; the desert is large and nobody expects you to cross it today.',
    reversed:
      'There is much proclaiming and little walking. An early snub may have dampened the flame, or boredom sets in with the first dull hour. Choose one corner of the thing and stay there until it becomes interesting again.',
    relationships: 'Be the first to show delight; someone has to.',
    work: 'Volunteer for the experiment and report on it honestly.',
    growth: 'What would you learn if nobody ever tested you on it?',
    step: {
      upright: 'Try the new thing in public at beginner’s level.',
      reversed: 'Keep at it for one more dull hour.',
    },
    archetype: 'the herald',
  },
  knight_of_wands: {
    image: 'A plumed rider on a rearing chestnut horse holds up his staff as he charges across the desert.',
    keywords: { upright: ['boldness', 'adventure', 'charge'], reversed: ['haste', 'hot temper', 'abandonment'] },
    essence: {
      upright: 'a bold rider already halfway there',
      reversed: 'a headlong rider who forgets the purpose of the ride',
    },
    upright:
      'Everything about him leans forward, plumes and all. Daring is what the hour needs, someone to go first and make the rest believe. Ride, and spare a thought for the supplies; courage is quick and bread is slow.',
    reversed:
      'He has galloped off and left the gate open. Temper, or the love of starting, is doing the steering. Rein in before the next fence and ask who will have to finish what you began.',
    relationships: 'Passion arrives at a gallop; does it also stay for breakfast?',
    work: 'Lead the first assault and name in advance who holds the ground afterwards.',
    growth: 'What are you riding away from so splendidly?',
    step: { upright: 'Make the bold approach today.', reversed: 'Sleep one night before acting on the angry idea.' },
    archetype: 'the adventurer',
  },
  queen_of_wands: {
    image:
      'A queen sits on a throne of lions with a sunflower in one hand, a staff in the other and a black cat at her feet.',
    keywords: { upright: ['warmth', 'confidence', 'magnetism'], reversed: ['jealousy', 'dimmed confidence', 'demand'] },
    essence: {
      upright: 'a warm presence who knows what she wants',
      reversed: 'a proud spirit who scorches for fear of being overlooked',
    },
    upright:
      'Sunflower before her, cat in front of the throne: she is at home with her bright side and her dark one. People gather round such warmth. Be generous with attention, run the house you have been given, and let your wishes be known without apology.',
    reversed:
      'The fire has been told to burn lower and now it spits. Envy, or a need to be indispensable, takes the seat of real confidence. Go where you are at ease, and come back once you have no need to win.',
    relationships: 'Let them feel chosen, and say what you would like in return.',
    work: 'Your energy sets the temperature of the room; decide on it before you enter.',
    growth: 'Make friends with the black cat: the private, proud, unsociable part.',
    step: {
      upright: 'Host something, however small.',
      reversed: 'Name the person you compare yourself with, and wish them well in a sentence you mean.',
    },
    archetype: 'the hearth',
  },
  king_of_wands: {
    image:
      'A king in a robe of flame colours leans forward on a throne of lions and salamanders, a live lizard beside him.',
    keywords: {
      upright: ['vision', 'leadership', 'enterprise'],
      reversed: ['impatience', 'arrogance', 'burnt bridges'],
    },
    essence: {
      upright: 'a leader whose vision sets others moving',
      reversed: 'a ruler in a hurry who takes agreement for granted',
    },
    upright:
      'He sits at the edge of the throne, as if about to get up and show you. Large aims suit you now, and so does asking others to join. Give people the picture and the freedom, hold yourself to the same standard, and decide quickly.',
    reversed:
      'Impatience has begun to sound like command. The picture is grand, while those who should paint it were never consulted. Keep the ambition and lose the hurry; one listened-to doubt may save the whole campaign.',
    relationships: 'Lead by example in the one matter you most want the other to change.',
    work: 'Describe the destination so well that nobody needs to be pushed.',
    growth: 'What would you begin if you were sure that others would follow?',
    step: {
      upright: 'Announce the aim and ask for two allies.',
      reversed: 'Ask the quietest colleague what could go wrong.',
    },
    archetype: 'the pioneer',
  },
}
