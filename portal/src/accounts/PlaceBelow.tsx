import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { Button } from "../ui/Button";
import { Named } from "../ui/Named";
import type { Account } from "./account";
import { AccountNamed } from "./AccountLink";
import { FindAccount } from "./FindAccount";
import { TOUCHED } from "./touched";

/** Says which organisation a customer is a part of, or that it is a part of none. */
export function PlaceBelow({ account: { id, identity, parentId, version } }: { account: Account }) {
  const { t } = useTranslation();
  const [parent, setParent] = useState<Account | "none">();
  const place = useChange(async (_: string) => {
    const body = parent === undefined || parent === "none" ? {} : { parent: parent.id };
    await answered(client.PUT("/api/accounts/{id}/parent", { params: { path: { id }, header: ifMatch(version) }, body }));
    setParent(undefined);
  }, TOUCHED);
  return (
    <Confirm action={t("accounts.place")} title={t("accounts.placeOf", { name: identity.name })} isIncomplete={parent === undefined} change={place}>
      <p>{t("accounts.placeLead")}</p>
      <p role="status">
        {parent === "none" ? (
          t("accounts.ofNone")
        ) : parent !== undefined ? (
          <>
            {t("accounts.partOf")}: <Named>{parent.identity.name}</Named>
          </>
        ) : parentId === undefined ? (
          t("accounts.ofNone")
        ) : (
          <>
            {t("accounts.partOf")}: <AccountNamed id={parentId} />
          </>
        )}
      </p>
      <FindAccount except={id} take={setParent} />
      {parentId !== undefined && parent !== "none" && (
        <div>
          <Button look="plain" onPress={() => setParent("none")}>
            {t("accounts.leave")}
          </Button>
        </div>
      )}
    </Confirm>
  );
}
