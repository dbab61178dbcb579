import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { TextInput } from "../ui/Fields";

/** One field and Enter: a code leads to its partner, anything else to the partners of such a name. */
export function FindPartner({ went }: { went?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const find = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted === "") return;
    const [found, another] = await queries
      .fetchQuery(asked("/api/partners", { query: { code: [wanted], limit: 2 } }))
      .then((page) => page.items, () => []);
    if (found !== undefined && another === undefined) {
      await navigate({ to: "/partners/$partnerId", params: { partnerId: found.id } });
    } else {
      await navigate({ to: "/partners", search: { name: wanted } });
    }
    setText("");
    went?.();
  };
  return (
    <form role="search" onSubmit={(event) => void find(event)}>
      <TextInput label={t("shell.find")} placeholder={t("shell.findHint")} value={text} onChange={setText} type="search" />
    </form>
  );
}
