import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import type { Readable } from "../api/types";
import { coded } from "../i18n/words";
import { Choice } from "../ui/Choice";
import { Confirm } from "../ui/Confirm";
import type { Person } from "./person";

interface Props<Role extends Person["role"]> {
  person: Pick<Person, "name" | "role">;
  /** What a person of that side can be. */
  roles: readonly Role[];
  assign: (role: Role, reason: string) => Promise<unknown>;
  touched: Readable[];
}

/** Gives somebody another of the roles of its side. */
export function AssignRole<Role extends Person["role"]>({ person, roles, assign, touched }: Props<Role>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Role>();
  const role = chosen ?? (person.role as Role);
  const change = useChange((reason: string) => assign(role, reason), touched);
  return (
    <Confirm
      action={t("person.assign")}
      title={t("person.assignOf", { name: person.name })}
      reason={t("partners.reason")}
      isIncomplete={role === person.role}
      change={change}
    >
      <Choice label={t("people.role")} value={role} onChange={setChosen} options={roles.map((it) => [it, coded("role", it)] as const)} />
      <p>{t(`person.may.${role as Person["role"]}`)}</p>
      <p>{t("person.assignConsequence")}</p>
    </Confirm>
  );
}
