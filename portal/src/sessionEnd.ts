import { createContext, useCallback, useContext } from "react";
import { read, Refused } from "./api";

/** Who is to know that the session has ended. */
export const SessionEnd = createContext<() => void>(() => undefined);

const UNAUTHORIZED = 401;

/** Reads from the API as the signed-in person; the end of the session is told. */
export function useRead(): typeof read {
  const ended = useContext(SessionEnd);
  return useCallback(
    async <T>(path: string, signal?: AbortSignal) => {
      try {
        return await read<T>(path, signal);
      } catch (error) {
        if (error instanceof Refused && error.status === UNAUTHORIZED) ended();
        throw error;
      }
    },
    [ended],
  );
}
