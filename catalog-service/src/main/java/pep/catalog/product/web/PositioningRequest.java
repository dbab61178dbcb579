package pep.catalog.product.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Positioning;

/**
 * @param unique what no rival has
 * @param forWhom the customers it is made for
 * @param against the rivals, and why it wins over them
 */
record PositioningRequest(
    @Nullable @Size(max = 1000) String unique,
    @Nullable @Size(max = 1000) String forWhom,
    @Nullable @Size(max = 1000) String against) {

  static Positioning toPositioning(@Nullable PositioningRequest request) {
    return request == null
        ? Positioning.NONE
        : new Positioning(request.unique, request.forWhom, request.against);
  }
}
