import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import { Named, Note } from "../ui/Named";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { useSettled } from "../ui/useSettled";
import { placeOf, type Account } from "./account";

const SETTLED_MILLIS = 200;
const SHOWN = 6;

interface Props {
  /** An account that is not to be chosen. */
  except: string;
  take: (account: Account) => void;
}

/** The accounts that fit what is typed best, each taken by one button; of those that went into another, none. */
export function FindAccount({ except, take }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim(), SETTLED_MILLIS);
  const found = useQuery({ ...asked("/api/accounts", { query: { q, sort: "relevance", limit: SHOWN * 2 } }), enabled: q !== "", placeholderData: keepPreviousData });
  return (
    <>
      <TextInput label={t("accounts.find")} value={typed} onChange={setTyped} type="search" maxLength={200} />
      {q !== "" && (
        <Answer of={found}>{({ items }) => <Found of={items.filter(({ id, mergedInto }) => id !== except && mergedInto === undefined).slice(0, SHOWN)} take={take} />}</Answer>
      )}
    </>
  );
}

function Found({ of, take }: { of: Account[]; take: (account: Account) => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("accounts.found")}
      list={useSteps(of)}
      empty={t("accounts.nothingFound")}
      columns={[
        {
          id: "name",
          title: t("partners.name"),
          cell: ({ code, identity }) => (
            <>
              <Named>{identity.name}</Named>
              <Note>{[code, placeOf(identity, wording)].filter(Boolean).join(", ")}</Note>
            </>
          ),
        },
        {
          id: "take",
          title: t("list.actions"),
          cell: (it) => (
            <Button onPress={() => take(it)} aria-label={t("accounts.takeOf", { name: it.identity.name })}>
              {t("accounts.take")}
            </Button>
          ),
        },
      ]}
    />
  );
}
