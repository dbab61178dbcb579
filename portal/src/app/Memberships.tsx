import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { useChange } from "../api/changes";
import { asked } from "../api/queries";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { LazyWindow } from "../ui/LazyWindow";
import { Named, Note } from "../ui/Named";
import { Failed } from "../ui/States";
import styles from "./Memberships.module.css";

/** Leads who works with several vendors from one to another, by Alt V and Enter; nothing for who has but one. */
export function Memberships() {
  const { t } = useTranslation();
  const memberships = useQuery({ ...asked("/api/memberships"), staleTime: Infinity });
  const [isOpen, setOpen] = useState(false);
  const activate = useChange(
    (vendorId: string) =>
      answered(client.POST("/api/memberships/{vendorId}/activate", { params: { path: { vendorId } } })),
    [],
  );
  const items = memberships.data?.items ?? [];
  const hasSeveral = items.length > 1;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // By the key's place: with Alt some keyboards write another sign.
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyV") setOpen(true);
    };
    if (hasSeveral) document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [hasSeveral]);
  if (!hasSeveral) return null;
  const other = items.find((it) => !it.active)?.vendorId;
  // The session's token still speaks for the vendor before: a new one is fetched by signing in,
  // where the issuer knows the person and asks nothing.
  const go = (vendorId: string) =>
    void activate
      .mutateAsync(vendorId)
      .then(() => window.location.assign("/login/portal?continue=/home"), () => undefined);
  return (
    <>
      <Button onPress={() => setOpen(true)} aria-keyshortcuts="Alt+V">
        {t("shell.switch")} <kbd aria-hidden="true">Alt V</kbd>
      </Button>
      <LazyWindow title={t("shell.switch")} isOpen={isOpen} close={() => setOpen(false)}>
        <ul className={styles.memberships}>
          {items.map((it) => (
            <li key={it.vendorId}>
              <span>
                <Named>{it.vendorName}</Named>
                <Note>{coded("role", it.role)}</Note>
              </span>
              {it.active ? (
                <span>{t("shell.current")}</span>
              ) : (
                <Button
                  onPress={() => go(it.vendorId)}
                  isPending={activate.isPending}
                  autoFocus={it.vendorId === other}
                  aria-label={t("shell.switchTo", { vendor: it.vendorName })}
                >
                  {t("shell.open")}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {activate.isError && <Failed error={activate.error} />}
      </LazyWindow>
    </>
  );
}
