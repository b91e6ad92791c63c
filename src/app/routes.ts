import { matchPath } from 'react-router'
import {
  articlePage,
  feedPage,
  methodPage,
  searchPage,
  settingsPage,
} from '../bundle/page-paths.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { AbsentPage } from './absent-page.ts'

/** Every address of the reader and the screen that stands there; a screen's code is fetched when it is wanted. */
export const routes = [
  {
    path: feedPage,
    Screen: lazyScreen(async () => (await import('../feed/feed-screen.tsx')).FeedScreen),
  },
  {
    path: articlePage(':id'),
    Screen: lazyScreen(async () => (await import('./article-route.tsx')).ArticleRoute),
  },
  {
    path: searchPage,
    Screen: lazyScreen(async () => (await import('../search/search-screen.tsx')).SearchScreen),
  },
  {
    path: settingsPage,
    Screen: lazyScreen(
      async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
    ),
  },
  {
    path: methodPage,
    Screen: lazyScreen(async () => (await import('./method-page.tsx')).MethodPage),
  },
  {
    path: '*',
    Screen: AbsentPage,
  },
]

/** Fetches the code of the screen at a path from the site's base. */
export function preloadScreen(path: string): Promise<void> {
  return routes.find((route) => matchPath(route.path, path))!.Screen.preload()
}
