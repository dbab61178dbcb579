import { queryOptions } from "@tanstack/react-query";
import { answered, client } from "./client";
import type { AnswerOf, ParamsOf, Readable } from "./types";

export interface Versioned<T> {
  found: T;
  /** Makes the platform hold a change to what was read; nothing where the answer names no version. */
  ifMatch: { "If-Match"?: string };
}

/** A question to the API whose answer may be changed: it comes with the version that its headers name. */
export function versioned<P extends Readable>(path: P, params: Partial<ParamsOf<P>>) {
  return queryOptions({
    queryKey: [path, params, "versioned"] as readonly unknown[],
    queryFn: async ({ signal }): Promise<Versioned<AnswerOf<P>>> => {
      const asking = client.GET(path, { params, signal } as never) as Promise<{ data?: AnswerOf<P>; error?: unknown; response: Response }>;
      const found = await answered(asking);
      const tag = (await asking).response.headers.get("ETag");
      return { found, ifMatch: tag === null ? {} : { "If-Match": tag } };
    },
  });
}
