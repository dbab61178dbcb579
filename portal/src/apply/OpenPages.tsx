import { useMemo } from "react";
import type { OpenAddress } from "../app/openAddress";
import { CustomerQuotePage } from "../customerQuotes/CustomerQuotePage";
import { wording } from "../i18n/format";
import { WordingContext } from "../i18n/wording";
import { ApplicantPage } from "./ApplicantPage";
import { ApplyPage } from "./ApplyPage";

interface Props {
  address: OpenAddress;
  locale: string;
}

/** Pages for who is not signed in: times are those of where the reader is. */
export default function OpenPages({ address: { page, key }, locale }: Props) {
  const words = useMemo(() => wording(locale), [locale]);
  return <WordingContext value={words}>{pageOf(page, key)}</WordingContext>;
}

function pageOf(page: OpenAddress["page"], key: string) {
  switch (page) {
    case "apply":
      return <ApplyPage formId={key} />;
    case "applicants":
      return <ApplicantPage link={key} />;
    case "customer-quotes":
      return <CustomerQuotePage link={key} />;
  }
}
