package pep.performance.intake.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service knew of a line's partner and product when it accepted the line; kept with the
 * line, so that a partner that moves or a product that changes lines rewrites no history.
 *
 * @param partnerCode the partner's own code, which the line may name by another one
 * @param country ISO 3166-1 alpha-2 of the partner; null where it has none
 * @param territories codes of the territories that it counts in, the smallest first
 * @param productCode the product's own code; as the line names it where the product is not known
 * @param productLine null where the product is not known or belongs to none
 */
public record Attribution(
    String partnerId,
    String partnerCode,
    @Nullable String country,
    List<String> territories,
    String productCode,
    @Nullable String productLine) {

  public Attribution {
    territories = List.copyOf(territories);
  }
}
