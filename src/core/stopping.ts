/**
 * Lets timers and signals of the process be heard between two long computations, and ends the work when one said so.
 * @throws the signal's reason
 */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal?.throwIfAborted()
}

/** The same items, until the signal is given: then its reason is thrown instead of the next one. */
export async function* stoppable<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  await breathe(signal)
  for await (const item of items) {
    yield item
    await breathe(signal)
  }
}
