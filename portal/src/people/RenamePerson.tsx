import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import { TOUCHED, type Person } from "./person";

/** Corrects the name by which somebody is known here. */
export function RenamePerson({ person }: { person: Person }) {
  const { t } = useTranslation();
  const [typed, setName] = useState<string>();
  const name = typed ?? person.name;
  const rename = useChange(
    () => answered(client.POST("/api/users/{id}/rename", { params: { path: { id: person.id } }, body: { name: name.trim() } })),
    TOUCHED,
  );
  const isIncomplete = name.trim() === "" || name.trim() === person.name;
  return (
    <Confirm action={t("person.rename")} title={t("person.renameOf", { name: person.name })} isIncomplete={isIncomplete} change={rename}>
      <TextInput label={t("person.newName")} value={name} onChange={setName} maxLength={200} isRequired />
    </Confirm>
  );
}
