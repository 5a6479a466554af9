import type { PatternType } from '../pattern-types.ts'

export type PatternText = {
  name: string
  summary: string
  /** What people have seen in the figure, and since when. */
  meaning: string
  /** A way of looking, in order. */
  guidance: readonly string[]
  /** How an intention may be carried with it. */
  notes: readonly string[]
}

/** Our own words about twelve figures. Dates and names are those of the sources in the README. */
export const patternTexts: Readonly<Record<PatternType, PatternText>> = {
  mandala: {
    name: 'Mandala',
    summary: 'Rows of petals about one middle, each row larger than the last by the same ratio.',
    meaning:
      'The Sanskrit word means circle. Painters in Tibet build such figures as the plan of a palace, Jung’s patients drew them unasked, and rose windows follow the same idea: whatever is scattered gets a place at equal distance from one center.',
    guidance: [
      'Rest your eyes on the middle until the rows begin to move on their own.',
      'Walk outwards with your gaze, one row for each slow breath.',
      'At the rim, name one thing that is outside it today and may stay there.',
      'Come back by the way you went, and stop when the star fills your attention.',
    ],
    notes: [
      'Give each row one part of what you intend, the most important one innermost.',
      'Printed out, it can be coloured a row a day: a project with a visible end.',
    ],
  },
  seed_of_life: {
    name: 'Seed of Life',
    summary: 'Seven equal circles: one in the middle and six about points of its rim, each through the center.',
    meaning:
      'A compass that never changes its opening draws this by itself, because the radius fits round its own circle exactly six times. Carpenters scratched the six-petalled rosette on beams and chests all over Europe; the name Seed of Life and the comparison with seven days are from the late twentieth century.',
    guidance: [
      'Choose one of the six petals and follow its edge from the center to the tip and back.',
      'Let the next petal follow without hurry. Six of them make a round.',
      'Now look at the whole again: how many circles can you hold in view at once?',
    ],
    notes: [
      'A beginning suits it. Write the first step of your plan beside the middle circle, and what it makes possible beside the six.',
      'Seven circles, seven evenings: shade one each time you kept your word.',
    ],
  },
  flower_of_life: {
    name: 'Flower of Life',
    summary: 'Equal circles on a hexagonal lattice, every inner crossing shared by six of them.',
    meaning:
      'Overlapping-circle grids lie on Assyrian thresholds and Roman floors and were drawn in red ochre on a pillar at Abydos; Leonardo filled pages with their petals. Nothing in the rule asks it to stop, which may be why the border is always drawn so firmly. Its present name was coined in the 1990s.',
    guidance: [
      'Find the middle flower of six petals, then one that is not in the middle. They are the same.',
      'Soften your focus until you see circles instead of petals; wait for the change back.',
      'Pick a single circle and trace it through all its neighbours without losing it.',
      'Finish at the rim and notice that the pattern would have gone on.',
    ],
    notes: [
      'What you want touches other people’s wishes as each circle touches six others. Whose circle overlaps yours first?',
      'Keep the picture where you work, and when stuck count one ring outwards: which neighbour could help?',
    ],
  },
  fruit_of_life: {
    name: 'Fruit of Life',
    summary: 'Thirteen equal circles that touch and never overlap: one, six, and six again.',
    meaning:
      'Take the flower’s lattice, keep only every circle that touches without crossing, and follow six straight rays. What was woven becomes separate. Modern writers call it a fruit because the lines of Metatron’s Cube grow from its centers; the arrangement itself is the hexagonal packing of coins on a table.',
    guidance: [
      'Look at the points where circles touch rather than at the circles. There are eighteen.',
      'Send your attention along one ray: middle, inner, outer, and home again.',
      'Repeat for the other five, then let all six be there at the same time.',
    ],
    notes: [
      'Put the aim in the middle, six supports around it, and beyond each support the one person or habit that it leans on.',
      'An outer circle touches one neighbour only. Which of your supports hangs by a single thread?',
    ],
  },
  metatron_cube: {
    name: 'Metatron’s Cube',
    summary: 'All seventy-eight lines between the thirteen centers of the Fruit of Life.',
    meaning:
      'Every center is joined with every other, so nothing is left unconnected. Hexagons, stars and the slanted outline of a cube stand out at once. It is often said to hold all five regular solids: flat views of tetrahedron, cube and octahedron do lie on its points, while those of the dodecahedron and icosahedron need the golden ratio, which this lattice does not contain.',
    guidance: [
      'Search for the cube: a hexagon with three spokes. Flip it in your mind so that the near corner becomes the far one.',
      'Then find the six-pointed star, and inside it a smaller one.',
      'Choose any two centers far apart and let the line between them be the only one you see.',
    ],
    notes: [
      'It is a map of relations. Name thirteen parts of what you are building, and ask of a line nobody uses yet what it would carry.',
      'When everything seems to depend on everything, draw only the lines through the middle: six of them, and a good place to start.',
    ],
  },
  tree_of_life: {
    name: 'Tree of Life',
    summary: 'Ten sephiroth on three pillars, joined by twenty-two paths.',
    meaning:
      'In the Jewish Kabbalah it shows how the boundless becomes a world in ten stages, and the paths between them bear the letters of the Hebrew alphabet. Arrangements differ: this one was printed by Athanasius Kircher in 1652 and spread through the Golden Dawn; Isaac Luria’s school joins some of the sephiroth differently.',
    guidance: [
      'Begin at the bottom, in Malkuth, with something you can touch.',
      'Climb the middle pillar and rest at Tiferet, where eight paths meet.',
      'Look left to measure and right to generosity. Which one does your question lack?',
      'Return to the ground by a path you have not taken.',
    ],
    notes: [
      'Read downwards it is a plan: an idea at the crown, a sketch at Yesod, something on the table at Malkuth. At which station is yours waiting?',
      'Balance belongs to the drawing: a step on the right asks for its answer on the left.',
    ],
  },
  torus: {
    name: 'Torus',
    summary: 'A ring surface drawn by its meridians and parallels, in true projection.',
    meaning:
      'Turn a circle about an axis that does not cut it and it sweeps a torus: Archytas used one to double the cube in the fourth century BC. Because a line on it can leave, pass through the hole and come home, recent writers took it as an image of flow that feeds itself. The proportion √2 drawn here is that of the Clifford torus.',
    guidance: [
      'Choose a parallel at the top and let it slide over the outside, underneath, and up through the hole.',
      'Keep the pace of your breath: out over the rim, in through the middle.',
      'Notice that nothing on the surface is an edge, and no place is the beginning.',
    ],
    notes: [
      'For an intention that needs upkeep: write what goes out on the outer rim, and what returns on the inner one.',
      'If only one of both lists is long, that is worth knowing before you start.',
    ],
  },
  sri_yantra: {
    name: 'Śrī Yantra',
    summary: 'Nine triangles that interlock so exactly that forty-three small ones appear between them.',
    meaning:
      'The diagram of the goddess Tripurasundarī in the Śrī Vidyā tradition of India. Four triangles point up and are called Śiva, five point down and are called Śakti; their union brings forth the rings of small triangles, with petals and a square of earth around them. Hand-drawn copies almost never close: shift one line and all others have to move.',
    guidance: [
      'Enter by a gate of the square, as one enters a house.',
      'Cross the petals, then the triangles ring by ring, without skipping one.',
      'At the bindu there is nothing left to look at. Stay a moment.',
      'Go out again slowly by the same rings.',
    ],
    notes: [
      'In its own tradition the yantra is used with teaching and consecration; taken as a drawing, it is still an exercise in patience and exactness.',
      'Eighteen crossings hold three lines each. Ask which three demands meet in what you intend, and whether they can meet in one point.',
    ],
  },
  golden_spiral: {
    name: 'Golden Spiral',
    summary: 'The logarithmic spiral that grows by the golden ratio in every quarter turn.',
    meaning:
      'Descartes described this family of curves, and Jacob Bernoulli loved them for keeping their shape at every size: eadem mutata resurgo, changed and yet the same I rise again. It is widely claimed for nautilus shells and galaxies, which mostly grow at other rates; the golden one belongs to the rectangle from which it is drawn.',
    guidance: [
      'Start outside and follow the curve inwards, slower with every turn.',
      'When the line gets too fine to follow, stop there: the pole lies beyond any last step.',
      'Unwind outwards again and feel how evenly it opens.',
    ],
    notes: [
      'Growth by a constant ratio begins invisibly. Decide what a very small first turn of your plan would be, and what it should be multiplied by.',
      'Looking back over a year, mark four quarters on the curve: which was built on which?',
    ],
  },
  platonic_solid: {
    name: 'Platonic solid',
    summary: 'A body with equal regular faces and the same number of them at every corner.',
    meaning:
      'There are five and no more; the last book of Euclid’s Elements constructs them and proves it. Plato’s Timaeus gave four to the elements and the fifth to the whole, and Kepler once tried to hang the planets between them.',
    guidance: [
      'Look for the corner nearest to you and count the faces that meet there.',
      'Pass to the far side through the fainter lines, and count again.',
      'Imagine turning it by one face: it looks as if nothing had happened.',
    ],
    notes: [
      'A solid stands on any of its faces. Ask whether your intention would still stand if it were turned.',
      'Fold one from paper: ten quiet minutes, and a reminder on the desk.',
    ],
  },
  vesica_piscis: {
    name: 'Vesica Piscis',
    summary: 'The almond where two circles overlap that pass through each other’s centers.',
    meaning:
      'Book I of Euclid opens with it, in order to make an equilateral triangle. Masons used it to set out plans, painters put figures of glory in it, and its Latin name means fish bladder. Two that are whole in themselves share a third space which belongs to both.',
    guidance: [
      'Look at the left circle alone until it is complete for you, then at the right one.',
      'Let both be there, and rest in the almond between them.',
      'Follow the upright line from crossing to crossing while breathing out.',
    ],
    notes: [
      'Suited to two people, or two wishes that pull apart: write what belongs to one only, to the other only, and to both.',
      'The overlap here is about two fifths of each disc. Is yours larger or smaller?',
    ],
  },
  personal: {
    name: 'Personal pattern',
    summary: 'A figure made from the letters of an intention, and on request from the digits of a date.',
    meaning:
      'No old tradition stands behind this one. It is a drawing with open rules: letters choose the petals, the star and the path across a ring of twenty-six places. The same words always give the same figure, and whoever knows the rules can read the path backwards.',
    guidance: [
      'Find the filled circle where the path begins and follow it to the open one at its end.',
      'Say your intention once while you do so, then stop using the words.',
      'From now on the shape may stand for it.',
    ],
    notes: [
      'Reword the intention and the path changes. Try a shorter sentence, and keep the one whose figure you like to look at.',
      'Only you need to know what it says; the words are not written in the picture.',
    ],
  },
}
