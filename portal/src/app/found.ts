import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useSettled } from "../ui/useSettled";
import { furtherPages, navigationFor, OWN_ACCOUNT } from "./pages";
import { useVisit } from "./session";

/** What the palette found: a page or a record. */
export interface Found {
  key: string;
  name: string;
  /** What it is, beside its name. */
  kind: string;
  open: () => void;
}

const SETTLED_MILLIS = 120;
const RECORDS = 6;
/** So few letters fit too much. */
const LETTERS = 2;

/** The pages at once, and the records of such a name as soon as the platform has answered. */
export function useFound(text: string): { found: Found[]; isLooking: boolean } {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { forPartner, side, scopes } = useVisit();
  const wanted = text.trim();
  const pages = [...navigationFor(side, scopes).flatMap((group) => group.pages), ...furtherPages(side, scopes), OWN_ACCOUNT]
    .map(({ to, title }): Found => ({ key: to, name: t(title), kind: t("shell.page"), open: () => void navigate({ to }) }))
    .filter(({ name }) => holds(name, wanted));
  const q = useSettled(wanted, SETTLED_MILLIS);
  const isAsked = q.length >= LETTERS;
  const partners = useQuery({
    ...asked("/api/partners", { query: { name: q, limit: RECORDS } }),
    enabled: isAsked && !forPartner && scopes.has("partners:read"),
  });
  const accounts = useQuery({
    ...asked("/api/accounts", { query: { q, sort: "relevance", limit: RECORDS } }),
    enabled: isAsked && !forPartner && scopes.has("deals:read"),
  });
  const products = useQuery({
    ...asked("/api/my/products", { query: { q, sort: "relevance", limit: RECORDS } }),
    enabled: isAsked && forPartner && scopes.has("catalog:read"),
  });
  const records = [
    ...(partners.data?.items ?? []).map(({ id, code, profile }): Found => ({
      key: id,
      name: profile.name,
      kind: `${t("partners.one")} ${code}`,
      open: () => void navigate({ to: "/partners/$partnerId", params: { partnerId: id } }),
    })),
    ...(accounts.data?.items ?? []).map(({ id, code, identity }): Found => ({
      key: id,
      name: identity.name,
      kind: [t("accounts.one"), code].filter(Boolean).join(" "),
      open: () => void navigate({ to: "/accounts/$accountId", params: { accountId: id } }),
    })),
    ...(products.data?.items ?? []).map(({ id, code, name }): Found => ({
      key: id,
      name,
      kind: `${t("products.product")} ${code}`,
      open: () => void navigate({ to: "/catalogue/$productId", params: { productId: id } }),
    })),
  ];
  return { found: isAsked ? [...pages, ...records] : pages, isLooking: partners.isFetching || accounts.isFetching || products.isFetching };
}

/** Whether a name holds a text, whatever its case and accents. */
export function holds(name: string, text: string): boolean {
  return folded(name).includes(folded(text));
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
