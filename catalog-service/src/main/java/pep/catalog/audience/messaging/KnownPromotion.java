package pep.catalog.audience.messaging;

import java.time.Instant;
import java.util.List;

/** The part of {@code promotion.changed.v1} that this service reads. */
public record KnownPromotion(String code, String status, Window window, Scope products) {

  /**
   * When it runs.
   *
   * @param closesAt no longer part of it
   */
  public record Window(Instant opensAt, Instant closesAt) {}

  /** Both empty for every product. */
  public record Scope(List<String> codes, List<String> lines) {}
}
