package pep.territory.placement.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.placement.Territory;

/**
 * @param above codes of the territories that it lies in, the parent's first
 */
record TerritoryResponse(
    String id,
    String code,
    String name,
    @Nullable String parentId,
    List<String> above,
    boolean retired,
    AreaResponse area,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static TerritoryResponse of(Territory territory) {
    return new TerritoryResponse(
        territory.id(),
        territory.code(),
        territory.name(),
        territory.parentId(),
        territory.above(),
        territory.retired(),
        AreaResponse.of(territory.area()),
        territory.createdAt(),
        territory.changedAt(),
        territory.version());
  }
}
