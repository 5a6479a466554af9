import type { HexagramText } from './hexagram-text.ts'

export const hexagrams01To08: Readonly<Record<number, HexagramText>> = {
  1: {
    keywords: ['initiative', 'strength', 'timing', 'perseverance'],
    judgment:
      'Four words stand over this figure: origin, growth, benefit, firmness. What you begin now has force behind it from the start; it succeeds for as long as you stay true to it.',
    image:
      'The sky turns, day after day, and never sits down to rest. Take its steadiness for your own: strength here is less a burst than a habit of getting up again.',
    meaning:
      'Six firm lines, and a dragon climbing through them from the deep pool to the open air. This is energy at its purest, which needs nothing but the right moment and a worthy direction. Its one fault is to keep rising after the summit.',
    divination:
      'Begin, and lead. Find out which of the dragon’s stations you have reached before you act, because the same power that must stay hidden at first has to be shown later, and reined in at the end.',
    lines: [
      'The dragon lies under water. You have the gift already, but not the ground to stand on; let it grow out of sight and decline to be used yet.',
      'Now it appears in the field, where people can see it. Work in plain view, and look for the person of experience who will recognise what you are doing.',
      'Busy from morning on, and at nightfall still watchful. So much rests on you at this height that care belongs to the job; it is tiring, and it keeps you from blame.',
      'A leap above the deep, or a return into it: both are open. Test yourself against the height without swearing an oath to it. No one can fault you for trying.',
      'The dragon flies in the sky. Your influence is at its fullest, and what you do is seen from afar; surround yourself with people as capable as you.',
      'Flown too high, it has regrets. Nothing lives up there to answer you. Come down a little before success turns into solitude.',
    ],
    allLines:
      'A flight of dragons appears, and none of them claims to be the head. When all the strength at hand changes into gentleness, power is shared and nobody has to be first.',
  },
  2: {
    keywords: ['support', 'patience', 'receptivity', 'endurance'],
    judgment:
      'A mare’s stamina wins here: strong legs, gentle temper, no wish to lead the herd. Go first and you lose the way; go second and you find it. There are friends to be gained in one direction and given up in another, and quiet persistence is fortunate.',
    image:
      'The land stretches on and on, and carries mountains and beetles alike. Widen yourself until you can bear very different people without sorting them first.',
    meaning:
      'Six open lines make a field in which anything may grow. It is the counterpart of all starting and striving: giving room, form and time to what somebody else has begun, and bringing it to completion without signing it.',
    divination:
      'Do not push. Ask what the situation needs from you, serve it thoroughly, and let the initiative come from elsewhere. Your part is to make the thing real.',
    lines: [
      'Frost underfoot: firm ice is on its way. Take the small, early sign seriously, for what it announces arrives by degrees and cannot be argued with later.',
      'Straight, square and wide, like the plain itself. You need no training in this and no cleverness; act out of what you simply are.',
      'Keep your brilliance folded in, as patterned cloth with the pattern inside. You may well do work in a ruler’s name: see it through to the end and leave the credit there.',
      'A sack with its mouth tied. Saying nothing earns you neither praise nor reproach, and at this moment that is exactly the safe place to be.',
      'A lower garment of yellow, the colour of the middle. Grace that does not display itself, held in a position of consequence, brings the best fortune of all.',
      'Dragons fight out in the wild, and both are wounded. Whoever was made to yield has begun to compete, and neither side can come away whole.',
    ],
    allLines:
      'All that was yielding turns firm together. Lasting steadiness is the gift in this: devotion that has become a second strength.',
  },
  3: {
    keywords: ['beginning', 'confusion', 'persistence', 'helpers'],
    judgment:
      'Great things are possible, though not by marching off at once. Hold your course without setting out for anywhere, and appoint people who will help you bring order.',
    image:
      'Clouds and thunder, and the rain has not yet fallen. One sorts such a tangle as a weaver sorts threads: lengthwise first, then across.',
    meaning:
      'The old character shows a blade of grass pushing against the crust of the soil. Every real beginning has this hour, when much is happening and nothing is clear. The difficulty is no verdict on the plan; it is what birth feels like.',
    divination:
      'Expect muddle, and do not mistake it for failure. Put one thing in order at a time, ask early for assistance, and leave the large decision until the ground has settled.',
    lines: [
      'A boulder and a post: you circle in front of an obstacle. Stay where you are, keep the aim, and seek company below your own rank rather than above it.',
      'Horse and cart are turned about, and the one who seemed a robber turns out to be a suitor. The offer is honest but comes too soon; ten years is not too long to wait for the right bond.',
      'A deer ahead, no guide beside you, and on every side more trees. Let the quarry run: a person who reads the signs gives up before being lost, and is not ashamed of it.',
      'The team pulls in different directions. Go and ask for the alliance you need: the first step costs a little pride, and everything after it goes well.',
      'You have rich means, and they are hard to pour out. Deal in small things fairly and they prosper; a grand gesture at this point would go wrong.',
      'Turning and turning on horseback, with tears that will not stop. There is no way onward from here; grieve, then dismount, for staying in the saddle is what prolongs it.',
    ],
  },
  4: {
    keywords: ['learning', 'inexperience', 'questions', 'teaching'],
    judgment:
      'Learning starts when the pupil comes to the door, not when the teacher goes out to find one. A question asked in earnest is answered. Asked again and again, for want of liking the answer, it becomes a nuisance and meets with silence.',
    image:
      'A spring comes out beneath a mountain, without yet knowing where it will flow. Character is formed the same way, by filling each hollow before running on.',
    meaning:
      'Youth is not the fault here; it is the starting condition. A mist lies over things, danger stands in front and a mountain blocks the way. What clears the mist is an honest admission of not knowing, met by somebody patient enough to explain.',
    divination:
      'You do not know enough yet, and nothing but study will mend that. Put one clear question to one person who does know. If you are the one being asked, teach without humiliating.',
    lines: [
      'To open a closed mind, some discipline helps, and then the shackles must come off. Rules that are kept on for their own sake turn teaching into jailing.',
      'Bear kindly with the simple, and welcome those who are slow to see. Whoever can carry the foolish in this spirit is fit to run a household.',
      'Do not take up with someone who loses all self-possession at the sight of gold. An admirer who throws away their own standing has nothing to offer you.',
      'Wrapped up in one’s own fog, far from anyone who could lift it. The embarrassment is real and it is of your own making: imagined answers cost more than a naive question.',
      'The innocence of a child who wants to know. Nothing stands between such a mind and the lesson; this is good fortune.',
      'Striking the fog away by force. Punish only as far as it stops harm; going on the attack yourself would make you the next offender.',
    ],
  },
  5: {
    keywords: ['patience', 'confidence', 'preparation', 'timing'],
    judgment:
      'With trust, the waiting shines. There is a great river ahead, and it can be crossed; the strength to do so includes the strength not to start too soon.',
    image:
      'Clouds have gone up into the sky, but no one can make them rain. Meanwhile eat, drink and be of good cheer.',
    meaning:
      'Power stands below and danger in front. Two mistakes are near: rushing in, and fretting as if waiting were nothing. The figure speaks of eating and drinking instead: time in which you grow able to do what is coming.',
    divination:
      'The answer is yes, and later. Use the interval well, keep your spirits up, and move when the way opens rather than when your nerves give out.',
    lines: [
      'You wait on the outskirts, and the trouble is still below the horizon. Keep to the ordinary round of your days, for nothing is gained by bracing yourself.',
      'Waiting on the sand, close to the water. A few people will talk; let them. By staying unruffled you reach a good end.',
      'In the mud at the river’s edge. You stepped forward too soon, and so drew the enemy towards you; great caution still prevents the worst.',
      'Caught in the pit itself, where wounds are dealt. Do not thrash about: give way to what is stronger, and let a way out show itself.',
      'Wine and food on the table, in the middle of a long wait. Enjoy the pause without forgetting why you are here; this calm is what carries you across.',
      'You have fallen into the hole, and three guests arrive whom nobody invited. Receive them with respect, odd as they seem: help looks like that.',
    ],
  },
  6: {
    keywords: ['conflict', 'compromise', 'caution', 'fairness'],
    judgment:
      'You are sincere, and you are obstructed. Stopping halfway, with care, turns out well; fighting on to the last does not. Let someone impartial decide, and put off the great undertaking.',
    image:
      'The sky moves one way, and water runs the other. Most quarrels could have been seen in the first agreement: think about the end when you draw up the beginning.',
    meaning:
      'Strength above and cunning below make a lawsuit. Being right is no protection here, because the dispute itself consumes what it is about. The old advice is startlingly practical: settle early, keep more, and save your strength for something that can be won.',
    divination:
      'Look for the point at which both can stop with honour. If you must press a claim, bring it before somebody neutral, and ask for less than everything.',
    lines: [
      'Drop the matter before it has become one. A little gossip follows, and after that peace.',
      'Your opponent is too strong. Go home and keep your head down, and three hundred neighbours will be spared along with you.',
      'Live on what you have long since earned; no one can take that from you. If you work for a ruler, do not look for triumphs of your own.',
      'The suit cannot be won, and you turn back to what is simply so. Changing your mind about the fight gives you a peace that victory would not have.',
      'Now the case comes before a just and balanced judge. Speak openly, for here a quarrel has the best of endings.',
      'Perhaps you are awarded the belt of honour. By the end of one morning it will have been stripped off three times. What is won by wrangling has to be defended by wrangling.',
    ],
  },
  7: {
    keywords: ['discipline', 'leadership', 'order', 'responsibility'],
    judgment:
      'An army needs a just cause and a seasoned commander. With both there is success, and nobody to reproach you for the severity that the task demands.',
    image:
      'Water lies hidden in the earth, as soldiers live unseen among the people. Treat the many generously in peace and you will not lack for strength in need.',
    meaning:
      'One firm line, low down among the troops, holds five yielding ones together. Loose forces, your own or those of a group, are to be mustered towards a single purpose. That takes organisation before courage, and affection before obedience.',
    divination:
      'Organise. Name the goal, give the lead to whoever has the experience, and keep the means proper; a campaign that frightens its own side has already failed.',
    lines: [
      'Set out in good order. If the rules are slack on the first day, fine intentions will not save the march.',
      'In the midst of the troops, where the leader ought to be. The orders come down from above three times over, and each of them is a mark of trust.',
      'A wagon that carries corpses. Too many people are giving commands, or the one who does is unfit; this ends in defeat.',
      'The troops pull back to camp on the left. A clean retreat in the face of a stronger force is no disgrace, it is generalship.',
      'Game has come into the field, and it is right to catch it. Give the elder the lead, though: with an eager boy in charge the carts return full of dead.',
      'The great prince hands out land and titles. Reward everyone who served, but do not put small-minded people in office just because they fought.',
    ],
  },
  8: {
    keywords: ['alliance', 'belonging', 'loyalty', 'trust'],
    judgment:
      'Joining together is fortunate. First ask yourself, as one would ask the oracle, whether you have what others could gather round: size of heart, constancy, firmness. Some are still hesitating and will come; for the one who hesitates longest there will be no place.',
    image:
      'Water lies on the earth and clings to it everywhere. The kings of old made friends of their vassals by the same closeness.',
    meaning:
      'Five lines lean towards one. A group needs a centre, and a person needs a place to belong, and both are found by nearness rather than by decree. The delicate questions are whom to join, when, and whether one could oneself be joined.',
    divination:
      'Commit yourself, or invite others to. The bond holds if it rests on sincerity and is entered in good time; a half-hearted late arrival is worse than none.',
    lines: [
      'Let your loyalty be as plain as an earthen jar and as full. Add nothing for show, and in the end something good comes to you from an unexpected side.',
      'Attach yourself from within. A loyalty that begins in your own conviction does not lose itself in flattery.',
      'You are drawing close to the wrong people. Be friendly by all means, but do not become one of them.',
      'Show your allegiance openly to someone outside your circle who deserves it. Steadfast and visible, it serves you well.',
      'When the king hunts, the fourth side of the ring is left open for whatever wants to escape. Hold no one who wishes to leave, and those who stay will need no watching.',
      'Joining without a head: the beginning was missed, and now there is nothing to hold on to. What was never rightly started cannot be rightly ended.',
    ],
  },
}
