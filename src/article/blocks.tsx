import type { ReactNode } from 'react'
import type { Block } from '../bundle/prose.ts'
import { linesClass } from './lines-class.ts'
import { asWritten } from '../words/by-locale/as-written.ts'

/** A block, or a part of one, and what is inside it. */
export type BlockContent = {
  key: string | number
  block: Block
  /** Its text, or as much as tells how much room it takes. */
  text: string
  /** Whether the block's beginning is in it. */
  begins: boolean
  content: ReactNode
  /** Its words, where its content has more than them. */
  label?: string | undefined
  /** What is said of it below it. */
  after?: ReactNode
}

type Props = {
  blocks: readonly BlockContent[]
  /** The level of the page's heading that the text stands under. */
  under?: 2 | 3 | undefined
}

/**
 * Blocks one below the other, each as what it is; list items that follow one another share a list, but for
 * numbered ones and others.
 */
export function Blocks({ blocks, under = 2 }: Props) {
  return groupLists(blocks).map((group) => {
    const [{ key, block }] = group
    if (block.kind !== 'item') return <PlainBlock key={key} item={group[0]} under={under} />
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List key={key}>
        {group.map((item) => (
          <ItemBlock key={item.key} item={item} />
        ))}
      </List>
    )
  })
}

type Group = [BlockContent, ...BlockContent[]]

function groupLists(blocks: readonly BlockContent[]): Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && sharesList(last[0].block, block.block)) last.push(block)
    else groups.push([block])
  }
  return groups
}

function sharesList(first: Block, next: Block): boolean {
  if (first.kind !== 'item' || next.kind !== 'item') return false
  return next.depth > 0 || next.ordered === first.ordered
}

function ItemBlock({ item: { block, text, begins, content } }: { item: BlockContent }) {
  const depth = block.kind === 'item' ? block.depth : 0
  return (
    <li
      {...asWritten(text)}
      aria-level={depth + 1}
      className={`${begins ? 'item' : 'item item-rest'} depth-${depth} ${linesClass([text], 'alone')}`}
      data-broken={block.kind === 'item' && block.broken ? '' : undefined}
    >
      {content}
    </li>
  )
}

function PlainBlock({ item, under }: { item: BlockContent; under: 2 | 3 }) {
  const { block, text, content, label, after } = item
  const Heading = under === 2 ? 'h3' : 'h4'
  const lines = linesClass([text], 'alone')
  switch (block.kind) {
    case 'heading':
      return (
        <Heading
          {...asWritten(text)}
          aria-label={label}
          className={`${block.level <= 2 ? 'text-section' : ''} font-semibold whitespace-pre-line ${lines}`}
        >
          {content}
        </Heading>
      )
    case 'quote':
      return (
        <blockquote
          {...asWritten(text)}
          className={`border-s-2 border-rule ps-4 whitespace-pre-line text-soft italic ${lines}`}
        >
          {content}
        </blockquote>
      )
    case 'code':
      return (
        <>
          <pre dir="ltr" className={`code-block ${lines}`}>
            <code>{content}</code>
          </pre>
          {after}
        </>
      )
    default:
      return (
        <p {...asWritten(text)} className={lines}>
          {content}
        </p>
      )
  }
}
