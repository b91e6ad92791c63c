// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fileAsMarkdown } from '../../src/library/file-as-markdown.ts'
import type { SeedFields } from '../compiler/seed-file.ts'
import { articleOf } from '../article/article-of.ts'

function markdownOf(seed: Partial<SeedFields>): string {
  return fileAsMarkdown(articleOf(seed), 'https://example.org/article/alpha/')
}

describe('fileAsMarkdown', () => {
  it('has a head, the summary and both texts to the letter, and the linked pages', () => {
    const pages = [{ title: 'A page', url: 'https://example.org/x', body: 'Its text.' }]
    expect(markdownOf({ original: 'It *grew*.', cached: 'It grew.\n\n- by half', pages })).toBe(`---
title: "Alpha"
source: "TLDR AI"
category: "News"
cached: "2026-05-08T09:49"
address: "https://example.org/article/alpha/"
links:
  - "https://example.org/x"
---

# Alpha

## Summary

A summary of Alpha.

## Original

It *grew*.

## Cached copy

It grew.

- by half

## A page

Source: https://example.org/x

Its text.
`)
  })

  it('leaves out what an article lacks', () => {
    const text = markdownOf({ original: null, cachedAt: 'never' })
    expect(text).not.toContain('## Original')
    expect(text).not.toContain('cached:')
    expect(text).not.toContain('links:')
  })

  it('keeps a title that YAML would read otherwise', () => {
    const head = markdownOf({ title: 'No: "yes" # & \\ - {x}' }).split('\n')[1]!
    expect(JSON.parse(head.slice('title: '.length))).toBe('No: "yes" # & \\ - {x}')
  })

  it('has a title’s own signs as signs, not as a link or as emphasis', () => {
    const text = markdownOf({ title: '[Alpha](https://a.example/) *is* <b> ~~old~~' })
    expect(text).toContain('\n# \\[Alpha\\](https://a.example/) \\*is\\* \\<b\\> \\~\\~old\\~\\~\n')
  })
})
