import { Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Stale } from "../live/Stale";
import { Button } from "../ui/Button";
import { LazyWindow } from "../ui/LazyWindow";
import { Named } from "../ui/Named";
import { Sidebar } from "./Sidebar";
import { useVisit } from "./session";
import { useFolding } from "./useFolding";
import { usePalette } from "./usePalette";
import styles from "./Shell.module.css";

/** What stands around every page of who is signed in. */
export function Shell() {
  const { t } = useTranslation();
  const { vendor } = useVisit();
  const [isOpen, setOpen] = useState(false);
  const folding = useFolding();
  const { palette, open } = usePalette();
  const find = () => {
    setOpen(false);
    open();
  };
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t("shell.skip")}
      </a>
      <header className={styles.bar}>
        <Button onPress={() => setOpen(true)}>{t("shell.menu")}</Button>
        <span className={styles.brand}>
          <Named>{vendor?.name ?? t("shell.product")}</Named>
        </span>
      </header>
      <LazyWindow title={t("shell.menu")} isOpen={isOpen} close={() => setOpen(false)} drawer>
        <Sidebar went={() => setOpen(false)} find={find} folding={folding} />
      </LazyWindow>
      <header className={styles.side}>
        <Sidebar find={open} folding={folding} />
      </header>
      {palette}
      <main id="content" tabIndex={-1} className={styles.main}>
        <Stale />
        <Outlet />
      </main>
    </div>
  );
}
