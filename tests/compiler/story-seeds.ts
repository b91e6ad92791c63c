import type { SeedFields } from './seed-file.ts'

/** Three sources on one thing, in words of their own; the second is the fullest, and one figure differs. */
export const reports: SeedFields[] = [
  {
    title: 'Harbour wall of Ostermouth gives way after storm',
    sourceLine: 'Coast Herald News',
    cachedAt: '05/08/26, 09:49 AM',
    summary:
      'The harbour wall of Ostermouth collapsed on Tuesday after a storm, and 40 fishing boats were lost. Mayor Idris Vaughan asked the ministry for 12 million euros.',
    original: null,
    cached:
      'The harbour wall of Ostermouth collapsed on Tuesday morning after a night of storm. 40 fishing boats were lost when the wall gave way, the harbour office said. Mayor Idris Vaughan asked the ministry for 12 million euros to rebuild it. Nobody was hurt.',
  },
  {
    title: 'Ostermouth harbour wall collapses in storm, fishing fleet lost',
    sourceLine: 'Fleet Gazette News',
    cachedAt: '05/08/26, 08:15 AM',
    summary:
      'A storm brought down the harbour wall of Ostermouth on Tuesday. The fishing fleet lost 43 boats. Engineers had warned of cracks in the masonry since 2019.',
    original: null,
    cached:
      'A storm brought down the harbour wall of Ostermouth early on Tuesday, and with it much of the fishing fleet. The harbour office counted 43 fishing boats lost when the wall collapsed. Mayor Idris Vaughan has asked the ministry for 12 million euros to rebuild the wall before winter. Engineers had warned of cracks in the masonry since 2019, and their report lay unread in a drawer of the port authority. Insurers expect claims from every family along the quay.',
  },
  {
    title: 'Storm destroys harbour wall in Ostermouth',
    sourceLine: 'Northern Wire News',
    cachedAt: '05/07/26, 11:30 PM',
    summary:
      'The harbour wall of Ostermouth was destroyed by a storm on Tuesday, and 40 fishing boats sank.',
    original:
      'The harbour wall of Ostermouth was destroyed by a storm on Tuesday. The harbour office said that 40 fishing boats were lost when the wall collapsed. Mayor Idris Vaughan wants 12 million euros from the ministry to rebuild it.',
    cached:
      'The harbour wall of Ostermouth was destroyed by a storm on Tuesday. The harbour office said that 40 fishing boats were lost when the wall collapsed. Mayor Idris Vaughan wants 12 million euros from the ministry to rebuild it.',
  },
]

const others: [title: string, source: string, text: string][] = [
  [
    'Orchestra finds a lost sonata in Delft',
    'Fleet Gazette',
    'A sonata by an unknown pupil of Sweelinck was found in the attic of a school in Delft. The orchestra will play it in June, with a borrowed harpsichord.',
  ],
  [
    'Glaciers feed fewer rivers than thought',
    'Northern Wire',
    'Measurements from ninety valleys show that meltwater reaches fewer rivers than models had assumed. Groundwater takes up the difference in most summers.',
  ],
  [
    'A compiler that forgets nothing',
    'Coast Herald',
    'The new compiler keeps every intermediate form on disk, so that a debugger can walk backwards through each optimisation and show what was discarded.',
  ],
  [
    'Bakers of Lund go back to rye',
    'Coast Herald',
    'Wheat prices have made bakers in Lund return to rye. Loaves are smaller and darker, and customers say they keep for a week in a linen bag.',
  ],
  [
    'Chess club wins with a borrowed queen',
    'Fleet Gazette',
    'The chess club of Taipei won its league after a referee allowed a queen from another set. The opponents have lodged a protest with the federation.',
  ],
]

/** Reports of other things, so that words are rare and common as in a collection. */
export const otherSeeds: SeedFields[] = others.map(([title, source, text], index) => ({
  title,
  sourceLine: `${source} ${index % 2 === 0 ? 'Culture' : 'News'}`,
  cachedAt: `05/0${8 - (index % 3)}/26, 0${[1, 2, 3, 9, 5][index]}:20 AM`,
  summary: text.split('. ')[0]!,
  original: text,
  cached: text,
}))
