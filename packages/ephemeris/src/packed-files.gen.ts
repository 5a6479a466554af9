// Written by tools/prepare.ts from the data package.
export const packedFiles = [
  {
    name: 'seas_18.se1',
    sha256: '0afe3f94769b6718082411c2c4fb06bf9d1aaa6c0bc1bad8f8b8725421ef8748',
  },
  {
    name: 'sefstars.txt',
    sha256: 'e0d8fafc6ea866533cecc2aa0e4ce73094d5c79697da5fe45478c73485cf1b91',
  },
  {
    name: 'seleapsec.txt',
    sha256: 'fe4414ca92dccccb1be6e16a4ffff7195e484fc33a39acea3151ccd04729216f',
  },
  {
    name: 'semo_18.se1',
    sha256: 'ecfa54dbf5bc0b5a9bc3e04ed28629a821e98625eacae38f4070593bba0e2980',
  },
  {
    name: 'seorbel.txt',
    sha256: '0e12f23e4bb5fa042d0a06c94311ce4f24ccf9ed7e797581b6c9a1f42c0318ed',
  },
  {
    name: 'sepl_18.se1',
    sha256: '0b7e416e3c1be9e6a0dd1d711dae7f7685793a0e7df13f76363a493dc27b6ea1',
  },
] as const
