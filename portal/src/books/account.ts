import type { TFunction } from "i18next";

const ACCOUNTS = ["incentive_expense", "partner_payable", "budget_spent", "budget_set_aside", "payments", "receivable"] as const;
const KINDS = ["incentive", "adjustment", "payment", "invoice", "receipt"] as const;

/** An account in words; one that is newer than the page is shown as it is. */
export function accountName(account: string, t: TFunction): string {
  const known = ACCOUNTS.find((it) => it === account);
  return known === undefined ? account : t(`books.accounts.${known}`);
}

/** The kind of an entry in words. */
export function kindName(kind: string, t: TFunction): string {
  const known = KINDS.find((it) => it === kind);
  return known === undefined ? kind : t(`books.kinds.${known}`);
}
