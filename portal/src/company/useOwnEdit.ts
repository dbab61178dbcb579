import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import type { Partner } from "../api/types";
import type { ProfileForm } from "../partners/detail/profileForm";
import { ownRequestOf, type OwnEdit } from "./ownProfile";

const PRECONDITION_FAILED = 412;

/** What an edit would do, told before it is sent, and the edit itself; both on the version that was read. */
export function useOwnEdit(current: Partner) {
  const queries = useQueryClient();
  const [base, setBase] = useState(current);
  const [trial, setTrial] = useState<{ typed: ProfileForm; edit: OwnEdit }>();
  const [theirs, setTheirs] = useState<Partner>();
  const preview = useChange((body: ReturnType<typeof ownRequestOf>) => answered(client.POST("/api/my/profile/preview", { body })), []);
  const send = useChange(
    ({ typed, on }: { typed: ProfileForm; on: Partner }) =>
      answered(client.PUT("/api/my/profile", { params: { header: ifMatch(on.version) }, body: ownRequestOf(typed, on) })),
    ["/api/my/profile", "/api/profile-changes", "/api/me/home"],
  );
  return {
    base,
    trial,
    theirs,
    preview,
    send,
    tryOut: (typed: ProfileForm, on = base) => {
      setBase(on);
      setTheirs(undefined);
      return preview.mutateAsync(ownRequestOf(typed, on)).then(
        (edit) => setTrial({ typed, edit }),
        () => undefined,
      );
    },
    goOnEditing: () => {
      setTrial(undefined);
      send.reset();
    },
    takeTheirs: (partner: Partner) => {
      setBase(partner);
      setTheirs(undefined);
    },
    take: (typed: ProfileForm, done: () => void) =>
      send.mutateAsync({ typed, on: base }).then(done, async (error: unknown) => {
        if (!(error instanceof Refused) || error.status !== PRECONDITION_FAILED) return;
        setTheirs(await queries.fetchQuery({ ...asked("/api/my/profile"), staleTime: 0 }));
        setTrial(undefined);
        send.reset();
      }),
  };
}
