package pep.territory.placement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.territory.placement.Territory;

record TerritoryResponse(
    String id,
    String code,
    String name,
    @Nullable String parentId,
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
        territory.retired(),
        AreaResponse.of(territory.area()),
        territory.createdAt(),
        territory.changedAt(),
        territory.version());
  }
}
