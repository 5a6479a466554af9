export type Point = readonly [x: number, y: number]

/**
 * The classical bodygraph in the units of our pictures (y downwards, x from the middle line), as the engine draws it; a test
 * compares them.
 */
export const centers = {
  head: [
    [0, 14],
    [62, 110],
    [-62, 110],
  ],
  ajna: [
    [-64, 142],
    [64, 142],
    [0, 242],
  ],
  throat: [
    [-56, 268],
    [56, 268],
    [56, 380],
    [-56, 380],
  ],
  g: [
    [0, 412],
    [72, 484],
    [0, 556],
    [-72, 484],
  ],
  ego: [
    [114, 466],
    [160, 558],
    [68, 558],
  ],
  spleen: [
    [-224, 594],
    [-112, 676],
    [-224, 758],
  ],
  sacral: [
    [-56, 604],
    [56, 604],
    [56, 716],
    [-56, 716],
  ],
  solar_plexus: [
    [224, 594],
    [224, 758],
    [112, 676],
  ],
  root: [
    [-56, 756],
    [56, 756],
    [56, 868],
    [-56, 868],
  ],
} as const satisfies Readonly<Record<string, readonly Point[]>>
export type CenterId = keyof typeof centers

/** Each channel's centers, and its way from gate to gate as a cubic curve. */
export const channels: Readonly<
  Record<string, { joins: readonly [CenterId, CenterId]; curve: readonly [Point, Point, Point, Point] }>
> = {
  '1-8': {
    joins: ['g', 'throat'],
    curve: [
      [0, 433],
      [0, 411],
      [0, 389],
      [0, 367],
    ],
  },
  '2-14': {
    joins: ['g', 'sacral'],
    curve: [
      [0, 535],
      [0, 562.3],
      [0, 589.7],
      [0, 617],
    ],
  },
  '3-60': {
    joins: ['sacral', 'root'],
    curve: [
      [0, 703],
      [0, 725],
      [0, 747],
      [0, 769],
    ],
  },
  '12-22': {
    joins: ['throat', 'solar_plexus'],
    curve: [
      [43, 325],
      [130, 365],
      [196, 490],
      [184, 641],
    ],
  },
  '20-57': {
    joins: ['throat', 'spleen'],
    curve: [
      [-43, 336],
      [-130, 365],
      [-196, 490],
      [-184, 641],
    ],
  },
  '23-43': {
    joins: ['throat', 'ajna'],
    curve: [
      [0, 281],
      [0, 258.3],
      [0, 235.7],
      [0, 213],
    ],
  },
  '24-61': {
    joins: ['ajna', 'head'],
    curve: [
      [0, 156],
      [0, 136],
      [0, 116],
      [0, 96],
    ],
  },
  '28-38': {
    joins: ['spleen', 'root'],
    curve: [
      [-184, 711],
      [-137, 746.7],
      [-90, 782.3],
      [-43, 818],
    ],
  },
  '39-55': {
    joins: ['root', 'solar_plexus'],
    curve: [
      [43, 818],
      [90, 782.3],
      [137, 746.7],
      [184, 711],
    ],
  },
  '10-34': {
    joins: ['g', 'sacral'],
    curve: [
      [-51, 484],
      [-48.3, 537.7],
      [-45.7, 591.3],
      [-43, 645],
    ],
  },
  '25-51': {
    joins: ['g', 'ego'],
    curve: [
      [51, 484],
      [67.7, 496],
      [84.3, 508],
      [101, 520],
    ],
  },
  '19-49': {
    joins: ['root', 'solar_plexus'],
    curve: [
      [43, 794],
      [82.3, 760.7],
      [121.7, 727.3],
      [161, 694],
    ],
  },
  '21-45': {
    joins: ['ego', 'throat'],
    curve: [
      [114, 495],
      [90.3, 446],
      [66.7, 397],
      [43, 348],
    ],
  },
  '26-44': {
    joins: ['ego', 'spleen'],
    curve: [
      [91, 544],
      [50, 584],
      [-80, 556],
      [-161, 658],
    ],
  },
  '32-54': {
    joins: ['spleen', 'root'],
    curve: [
      [-161, 694],
      [-121.7, 727.3],
      [-82.3, 760.7],
      [-43, 794],
    ],
  },
  '37-40': {
    joins: ['solar_plexus', 'ego'],
    curve: [
      [161, 658],
      [153, 620],
      [145, 582],
      [137, 544],
    ],
  },
  '6-59': {
    joins: ['solar_plexus', 'sacral'],
    curve: [
      [137, 676],
      [105.7, 676],
      [74.3, 676],
      [43, 676],
    ],
  },
  '27-50': {
    joins: ['sacral', 'spleen'],
    curve: [
      [-43, 676],
      [-74.3, 676],
      [-105.7, 676],
      [-137, 676],
    ],
  },
  '4-63': {
    joins: ['ajna', 'head'],
    curve: [
      [28, 156],
      [28, 136],
      [28, 116],
      [28, 96],
    ],
  },
  '5-15': {
    joins: ['sacral', 'g'],
    curve: [
      [-27, 617],
      [-27, 581],
      [-27, 545],
      [-27, 509],
    ],
  },
  '7-31': {
    joins: ['g', 'throat'],
    curve: [
      [-27, 459],
      [-27, 428.3],
      [-27, 397.7],
      [-27, 367],
    ],
  },
  '9-52': {
    joins: ['sacral', 'root'],
    curve: [
      [27, 703],
      [27, 725],
      [27, 747],
      [27, 769],
    ],
  },
  '16-48': {
    joins: ['throat', 'spleen'],
    curve: [
      [-43, 308],
      [-150, 330],
      [-228, 470],
      [-207, 624],
    ],
  },
  '17-62': {
    joins: ['ajna', 'throat'],
    curve: [
      [-18, 185],
      [-21, 217],
      [-24, 249],
      [-27, 281],
    ],
  },
  '18-58': {
    joins: ['spleen', 'root'],
    curve: [
      [-207, 728],
      [-152.3, 766],
      [-97.7, 804],
      [-43, 842],
    ],
  },
  '11-56': {
    joins: ['ajna', 'throat'],
    curve: [
      [18, 185],
      [21, 217],
      [24, 249],
      [27, 281],
    ],
  },
  '13-33': {
    joins: ['g', 'throat'],
    curve: [
      [27, 459],
      [27, 428.3],
      [27, 397.7],
      [27, 367],
    ],
  },
  '29-46': {
    joins: ['sacral', 'g'],
    curve: [
      [27, 617],
      [27, 581],
      [27, 545],
      [27, 509],
    ],
  },
  '30-41': {
    joins: ['solar_plexus', 'root'],
    curve: [
      [207, 728],
      [152.3, 766],
      [97.7, 804],
      [43, 842],
    ],
  },
  '35-36': {
    joins: ['throat', 'solar_plexus'],
    curve: [
      [43, 302],
      [150, 330],
      [228, 470],
      [207, 624],
    ],
  },
  '42-53': {
    joins: ['sacral', 'root'],
    curve: [
      [-27, 703],
      [-27, 725],
      [-27, 747],
      [-27, 769],
    ],
  },
  '47-64': {
    joins: ['ajna', 'head'],
    curve: [
      [-28, 156],
      [-28, 136],
      [-28, 116],
      [-28, 96],
    ],
  },
  '10-20': {
    joins: ['g', 'throat'],
    curve: [
      [-51, 484],
      [-48.3, 434.7],
      [-45.7, 385.3],
      [-43, 336],
    ],
  },
  '10-57': {
    joins: ['g', 'spleen'],
    curve: [
      [-51, 484],
      [-95.3, 536.3],
      [-139.7, 588.7],
      [-184, 641],
    ],
  },
  '20-34': {
    joins: ['throat', 'sacral'],
    curve: [
      [-43, 336],
      [-112, 420],
      [-126, 560],
      [-43, 645],
    ],
  },
  '34-57': {
    joins: ['sacral', 'spleen'],
    curve: [
      [-43, 645],
      [-90, 643.7],
      [-137, 642.3],
      [-184, 641],
    ],
  },
}
