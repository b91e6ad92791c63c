import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExternalLink, hostOf } from '../../src/ui/external-link.tsx'

describe('ExternalLink', () => {
  it('leads out, and tells the page it leads to nothing', () => {
    render(<ExternalLink to={{ href: 'https://a.example/x' }}>there</ExternalLink>)
    const link = screen.getByRole('link', { name: 'there' })
    expect(link).toHaveAttribute('href', 'https://a.example/x')
    expect(link.getAttribute('rel')!.split(' ').sort()).toEqual(['noopener', 'noreferrer'])
    expect(screen.queryByText(/leads to/)).toBeNull()
  })

  it('says where it leads where it seems to lead elsewhere', () => {
    const to = { href: 'https://b.example/', leadsTo: 'b.example' }
    render(<ExternalLink to={to}>a.example</ExternalLink>)
    expect(screen.getByText(/leads to b\.example/)).toBeVisible()
  })
})

describe('hostOf', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'example.com'],
    ['http://01.AI', '01.ai'],
    ['https://example.com:8080/', 'example.com:8080'],
    ['mailto:someone@example.com', 'mailto:someone@example.com'],
    ['https://', 'https://'],
  ])('calls %s “%s”', (href, host) => {
    expect(hostOf(href)).toBe(host)
  })
})
