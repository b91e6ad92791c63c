/** Two wordings of a sentence; "word/label" marks words that a reader takes for each other. */
export type Reworded = readonly [original: string, cached: string]

/** The words of both wordings, and which belong together, as pairs of places. */
export function linkedWordsOf(reworded: Reworded): {
  original: string[]
  cached: string[]
  links: [number, number][]
} {
  const [a, b] = reworded.map((text) => text.split(' ').map((word) => word.split('/'))) as [
    string[][],
    string[][],
  ]
  const links = a.flatMap(([, one], i) =>
    b.flatMap(([, other], j): [number, number][] =>
      one !== undefined && one === other ? [[i, j]] : [],
    ),
  )
  return { original: a.map(([word]) => word!), cached: b.map(([word]) => word!), links }
}

/** Reordered, retold, active turned passive. */
export const heavyRewordings: readonly Reworded[] = [
  [
    'The/1 lab/2 released/3 the/4 largest/5 model/6 of/7 the/8 year/9 on/a Monday/b ./c',
    "On/a Monday/b , this/8 year/9 's/7 largest/5 model/6 was released/3 by the/1 lab/2 ./c",
  ],
  [
    'Engineers/1 at/2 the/3 company/4 found/5 a/6 serious/7 bug/8 in/9 the/a new/b chip/c ./d',
    'A/6 serious/7 bug/8 in/9 the/a new/b chip/c was found/5 by engineers/1 of/2 the/3 firm/4 ./d',
  ],
  [
    'When/1 asked/2 about/3 the/4 economic/5 impact/6 of/7 AI/8 ,/9 they/a had/b no/c comment/d ./e',
    'They/a did not comment/d when/1 somebody asked/2 about/3 AI/8 and its/7 impact/6 on the/4 economy/5 ./e',
  ],
  [
    'Investors/1 fear/2 that/3 rising/4 interest/5 rates/6 will/7 hurt/8 small/9 banks/a ./b',
    'Small/9 banks/a will/7 be hurt/8 by rising/4 interest/5 rates/6 , investors/1 fear/2 ./b',
  ],
  [
    'The/1 minister/2 resigned/3 after/4 the/5 court/6 published/7 its/8 report/9 on/a the/b fire/c ./d',
    "After/4 publication/7 of the/5 court/6 's/8 report/9 on/a the/b fire/c , the/1 minister/2 stepped/3 down/3 ./d",
  ],
  [
    'Students/1 do/2 much/3 of/4 the/5 core/6 work/7 in/8 Chinese/9 labs/a ,/b visitors/c say/d ./e',
    'According/d to/d visitors/c ,/b in/8 Chinese/9 labs/a much/3 of/4 the/5 core/6 work/7 is done/2 by students/1 ./e',
  ],
  [
    'He/1 said/2 the/3 small/4 differences/5 of/6 culture/7 add/8 up/8 to/9 a/a real/b gap/c in/d quality/e ./f',
    'A/a real/b gap/c in/d quality/e comes/8 from/9 small/4 cultural/7 differences/5 adding up , he/1 said/2 ./f',
  ],
  [
    'Prices/1 of/2 used/3 cars/4 fell/5 sharply/6 in/7 March/8 ,/9 the/a agency/b reported/c ./d',
    'The/a agency/b reported/c that in/7 March/8 used/3 cars/4 became sharply/6 cheaper/5 ./d',
  ],
]

/** A word or two changed in place. */
export const lightEdits: readonly Reworded[] = [
  [
    'What/1 shocked/2 him/3 most/4 was/5 the/6 cultural/7 difference/8 ./9',
    'What/1 struck/2 him/3 most/4 was/5 the/6 cultural/7 difference/8 ./9',
  ],
  [
    'China/1 and/2 the/3 US/4 are/5 nearly/6 on/7 par/8 ./9',
    'China/1 and/2 the/3 US/4 are/5 almost/6 on/7 par/8 ./9',
  ],
  [
    'The/1 state/2 of/3 Chinese/4 researchers/5 is the/6 complete/7 opposite/8 ./9',
    'Chinese/4 researchers/5 are completely/7 the/6 opposite/8 ./9',
  ],
  [
    'Lambert/1 listed/2 similarities/3 :/4 the largest/5 models/6 ,/7 the best/8 scientists/9 ,/a the most/b compute/c ./d',
    'Lambert/1 lists/2 the commonalities/3 :/4 biggest/5 models/6 ,/7 best/8 scientists/9 ,/a most/b compute/c ./d',
  ],
  [
    'The/1 gap/2 is/3 starting to shift/4 to/5 the/6 next/7 level/8 ./9',
    'The/1 gap/2 is/3 shifting/4 to/5 the/6 next/7 layer/8 ./9',
  ],
  [
    'Revenue/1 rose/2 61.9/3 %/4 in/5 the/6 third/7 quarter/8 ./9',
    'Revenue/1 rose/2 69.1/3 %/4 in/5 the/6 third/7 quarter/8 ./9',
  ],
  [
    'The/1 founder/2 left/3 the/4 company/5 in/6 March/7 after/8 a/9 long/a quarrel/b ./c',
    'The/1 founder/2 left/3 the/4 company/5 last in/6 March/7 after/8 a/9 quarrel/b ./c',
  ],
]
