import { useQuery } from "@tanstack/react-query";
import { useRouter, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Answer } from "./Answer";
import { Button } from "./Button";
import fields from "./Fields.module.css";
import { Named } from "./Named";
import { SaveView } from "./SaveView";
import { Failed } from "./States";
import type { ShownColumns } from "./useColumns";
import { addressOf, type View } from "./views";
import styles from "./Views.module.css";

interface Props {
  /** The list's own word, under which its views are kept. */
  list: string;
  shown: ShownColumns;
}

/** The named views of a list: to open one, to save what is seen as one, and to delete one. */
export function Views({ list, shown }: Props) {
  const { t } = useTranslation();
  const views = useQuery(asked("/api/views", { query: { list: [list], limit: 500 } }));
  const open = useOpenView(views.data?.items ?? [], shown);
  return (
    <>
      <DialogTrigger>
        <Button>{open === undefined ? t("views.menu") : t("views.open", { name: open.name })}</Button>
        <Popover className={`${fields.popover}`} placement="bottom end">
          <Dialog aria-label={t("views.menu")}>
            {({ close }) => (
              <Answer of={views}>
                {({ items }) => (items.length === 0 ? <p>{t("views.none")}</p> : <Choices of={items} open={open} chosen={close} />)}
              </Answer>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <SaveView list={list} views={views.data?.items ?? []} columns={shown.visible} open={open} />
    </>
  );
}

/** The view that the address names; its columns are shown once it is there. */
function useOpenView(views: readonly View[], { show }: ShownColumns): View | undefined {
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const id = new URLSearchParams(search).get("view");
  const open = views.find((it) => it.id === id);
  const columns = open?.columns.join(",");
  useEffect(() => {
    if (columns !== undefined && columns !== "") show(columns.split(","));
    // The columns are those of the view until somebody chooses others.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, columns]);
  return open;
}

function Choices({ of, open, chosen }: { of: View[]; open: View | undefined; chosen: () => void }) {
  const { t } = useTranslation();
  const groups = [
    ["views.own", of.filter((it) => !it.shared)],
    ["views.shared", of.filter((it) => it.shared)],
  ] as const;
  return groups.map(
    ([title, views]) =>
      views.length > 0 && (
        <section key={title} className={styles.group} aria-label={t(title)}>
          <p className={styles.title}>{t(title)}</p>
          <ul className={styles.views}>
            {views.map((view) => (
              <Choice key={view.id} view={view} isOpen={view.id === open?.id} chosen={chosen} />
            ))}
          </ul>
        </section>
      ),
  );
}

function Choice({ view, isOpen, chosen }: { view: View; isOpen: boolean; chosen: () => void }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { pathname } = router.state.location;
  const remove = useChange(
    () => answered(client.DELETE("/api/views/{id}", { params: { path: { id: view.id }, header: ifMatch(view.version) } })),
    ["/api/views"],
  );
  const go = () => {
    chosen();
    router.history.push(addressOf(pathname, view));
  };
  return (
    <li>
      <div className={styles.view}>
        <Button look="plain" onPress={go} {...(isOpen && { "aria-current": "true" as const })}>
          <Named>{view.name}</Named>
        </Button>
        {view.changeable && (
          <Button look="plain" aria-label={t("views.delete", { name: view.name })} onPress={() => remove.mutate()} isPending={remove.isPending}>
            ×
          </Button>
        )}
      </div>
      {remove.error !== null && <Failed error={remove.error} />}
    </li>
  );
}
