package pep.catalog.quote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote as somebody asks for it; bundles are not taken apart yet. */
public record QuoteWish(
    @Nullable String reference,
    @Nullable LocalDate validUntil,
    @Nullable QuoteCustomer customer,
    List<WantedLine> lines) {

  public QuoteWish {
    lines = List.copyOf(lines);
  }
}
