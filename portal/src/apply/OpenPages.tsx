import { useMemo } from "react";
import type { OpenAddress } from "../app/openAddress";
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
  return <WordingContext value={words}>{page === "apply" ? <ApplyPage formId={key} /> : <ApplicantPage link={key} />}</WordingContext>;
}
