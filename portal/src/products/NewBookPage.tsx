import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { dayIn } from "../i18n/zone";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { BookFields } from "./BookFields";
import { emptyBook, requestOf, type BookForm } from "./bookForm";

/** Opens a price book; its prices come next. */
export default function NewBookPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { vendor } = useVisit();
  const [key] = useState(once);
  const [today] = useState(() => dayIn(vendor?.timeZone, new Date()));
  const make = useChange(
    async (typed: BookForm) => {
      const { id } = await answered(client.POST("/api/price-books", { params: { header: key }, body: requestOf(typed, vendor?.timeZone) }));
      void navigate({ to: "/price-books/$bookId", params: { bookId: id } });
    },
    ["/api/price-books"],
  );
  const submit = (typed: BookForm) => make.mutateAsync(typed).catch(() => undefined);
  return (
    <Page title={t("assortment.newBook")} lead={t("assortment.newBookLead")} crumbs={[{ title: t("assortment.books"), to: "/price-books" }]}>
      <Section title={t("assortment.about")}>
        <BookFields stored={emptyBook(vendor?.currency ?? "", today)} save={{ submit, isPending: make.isPending, error: make.error }} back={() => void navigate({ to: "/price-books" })} />
      </Section>
    </Page>
  );
}
