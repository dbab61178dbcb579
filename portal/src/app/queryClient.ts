import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Refused } from "../api/refused";

const UNAUTHORIZED = 401;
const FRESH_MILLIS = 15_000;

/** Keeps what the API answered; that the session has ended is told, whichever request finds it out. */
export function queryClient(sessionEnded: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof Refused && error.status === UNAUTHORIZED) sessionEnded();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    // A failure is shown with a button to ask again: who reads decides, not a timer.
    defaultOptions: { queries: { retry: false, staleTime: FRESH_MILLIS, networkMode: "always" }, mutations: { networkMode: "always" } },
  });
}
