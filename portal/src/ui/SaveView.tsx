import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { Button } from "./Button";
import { Checks, TextInput } from "./Fields";
import form from "./Form.module.css";
import { Failed } from "./States";
import { addressOf, queryOf, replaced, type View } from "./views";
import { Window } from "./Window";
import windows from "./Window.module.css";

const SHARES = "partners:write";
const ALL = "all";

interface Props {
  list: string;
  views: readonly View[];
  columns: string[];
  open: View | undefined;
}

/** Saves what is seen of a list under a name, for oneself or for everybody. */
export function SaveView({ list, views, columns, open }: Props) {
  const { t } = useTranslation();
  const { forPartner, scopes } = useVisit();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const former = replaced(views, name, shared);
  const change = useChange(async () => {
    const { pathname, searchStr } = router.state.location;
    const body = { list, name: name.trim(), query: queryOf(searchStr), columns, shared };
    const saved = await answered<View>(
      former === undefined
        ? client.POST("/api/views", { params: { header: once() }, body })
        : client.PUT("/api/views/{id}", { params: { path: { id: former.id }, header: ifMatch(former.version) }, body }),
    );
    router.history.push(addressOf(pathname, saved));
  }, ["/api/views"]);
  const begin = () => {
    setName(open?.name ?? "");
    setShared(open?.shared ?? false);
    change.reset();
    setOpen(true);
  };
  return (
    <>
      <Button onPress={begin}>{t("views.save")}</Button>
      <Window title={t("views.save")} isOpen={isOpen} close={() => setOpen(false)}>
        <div className={form.form}>
          <TextInput label={t("views.name")} value={name} onChange={setName} maxLength={60} isRequired autoFocus />
          {!forPartner && scopes.has(SHARES) && <Checks label={t("views.who")} values={shared ? [ALL] : []} onChange={(it) => setShared(it.length > 0)} options={[[ALL, t("views.forAll")]]} />}
          {former !== undefined && <p>{t("views.replaces", { name: former.name })}</p>}
          {change.error !== null && <Failed error={change.error} />}
        </div>
        <div className={windows.buttons}>
          <Button onPress={() => setOpen(false)}>{t("form.cancel")}</Button>
          <Button
            look="primary"
            isDisabled={name.trim() === ""}
            isPending={change.isPending}
            onPress={() => void change.mutateAsync(undefined).then(() => setOpen(false), () => undefined)}
          >
            {t(former === undefined ? "form.save" : "views.replace")}
          </Button>
        </div>
      </Window>
    </>
  );
}
