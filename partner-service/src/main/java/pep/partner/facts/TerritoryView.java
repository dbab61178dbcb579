package pep.partner.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code territory.changed.v1} that this service reads.
 *
 * @param above codes of the territories that it lies in
 */
public record TerritoryView(String code, List<String> above) {

  public TerritoryView(String code, @Nullable List<String> above) {
    this.code = code;
    // An earlier territory-service does not say.
    this.above = above == null ? List.of() : List.copyOf(above);
  }
}
