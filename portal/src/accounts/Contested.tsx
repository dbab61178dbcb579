import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Refused } from "../api/refused";

/** The deals that stand against a merging, each with the way to it; nothing where it was refused for another reason. */
export function Contested({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const deals = error instanceof Refused && error.problem.code === "accounts-contested" ? dealsIn(error.problem) : [];
  if (deals.length === 0) return null;
  return (
    <div role="status">
      <p>{t("accounts.contested")}</p>
      <ul>
        {deals.map((dealId) => (
          <li key={dealId}>
            <Link to="/deals/$dealId" params={{ dealId }}>
              {dealId}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the refusal names beside its sentences. */
function dealsIn(problem: object): string[] {
  return "deals" in problem && Array.isArray(problem.deals) ? problem.deals.map(String) : [];
}
