import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { csrfToken } from "../api/forgery";
import { Button, buttonClass } from "../ui/Button";
import { Bell } from "../notices/Bell";
import { Logo } from "../ui/Logo";
import { Named } from "../ui/Named";
import { LanguageSwitch } from "./LanguageSwitch";
import { Memberships } from "./Memberships";
import { Navigation } from "./Navigation";
import { useVisit } from "./session";
import styles from "./Sidebar.module.css";
import type { Folding } from "./useFolding";

/** With the fields that it takes it is a good part of what would be read before the first page. */
const FindPartner = lazy(() => import("./FindPartner").then((it) => ({ default: it.FindPartner })));

const PORTALS = { vendor: "shell.forStaff", partner: "shell.forPartners", operator: "shell.forOperators" } as const;

interface Props {
  went?: () => void;
  /** Opens the palette. */
  find: () => void;
  folding: Folding;
}

/** Whose portal this is, where one can go, and who is here. */
export function Sidebar({ went, find, folding }: Props) {
  const { t } = useTranslation();
  const { name, side, scopes, vendor } = useVisit();
  return (
    <div className={styles.sidebar}>
      <div className={styles.top}>
        <div className={styles.brand}>
          <Logo src={vendor?.logo} />
          <Named>{vendor?.name ?? t("shell.product")}</Named>
          <small>{t(PORTALS[side])}</small>
        </div>
        {side !== "operator" && <Bell went={went} />}
      </div>
      <Button onPress={find} aria-keyshortcuts="Control+K Meta+K">
        {t("shell.palette")} <kbd aria-hidden="true">Ctrl K</kbd>
      </Button>
      {scopes.has("partners:read") && (
        <div className={styles.find}>
          <Suspense>
            <FindPartner went={went} />
          </Suspense>
        </div>
      )}
      <Navigation folding={folding} went={went} />
      <div className={styles.person}>
        <p>
          <Named>{name}</Named>
          <Link to="/account" onClick={went} className={styles.account}>
            {t("account.title")}
          </Link>
        </p>
        <Memberships />
        <LanguageSwitch />
        {/* A form, since the answer leads on with a token that no script is to see. */}
        <form method="post" action="/logout/portal">
          <input type="hidden" name="_csrf" defaultValue={csrfToken(document.cookie)} />
          <button type="submit" className={buttonClass()}>
            {t("shell.signOut")}
          </button>
        </form>
      </div>
    </div>
  );
}
