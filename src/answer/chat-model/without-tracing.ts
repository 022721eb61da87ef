/**
 * LangChain sends prompts and answers to LangSmith as soon as the environment says so (LANGSMITH_TRACING and its
 * kin). Documents must not leave by a side door that nobody opened here, so every call runs in a context whose run tree says no.
 */

/** Runs the work with LangChain's tracing off, whatever the environment says. */
export async function withoutTracing<T>(work: () => Promise<T>): Promise<T> {
  // The first import gives LangChain the storage in which the context lives; without it the second is a mock.
  await import('@langchain/core/context');
  const { AsyncLocalStorageProviderSingleton } = await import('@langchain/core/singletons');
  return AsyncLocalStorageProviderSingleton.runWithConfig({}, work);
}
