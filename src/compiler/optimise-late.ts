import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 make plain machine code of a function when it is first called, and optimise only what runs for long, in every
 * thread that is started from here on. A build is over in seconds, and its threads, each with code of its own, spent a
 * fifth of their time on optimising functions for which it came too late; V8 says so of a flag that it doesn't know, and
 * goes on.
 */
export function optimiseLate(): void {
  setFlagsFromString('--always-sparkplug')
  setFlagsFromString('--interrupt-budget=1000000')
}
