package pep.catalog.product.web;

import org.jspecify.annotations.Nullable;
import pep.catalog.product.Positioning;
import pep.platform.validation.Text;

/**
 * @param unique what no rival has
 * @param forWhom the customers it is made for
 * @param against the rivals, and why it wins over them
 */
record PositioningRequest(
    @Nullable @Text(max = 1000, blank = true) String unique,
    @Nullable @Text(max = 1000, blank = true) String forWhom,
    @Nullable @Text(max = 1000, blank = true) String against) {

  static Positioning toPositioning(@Nullable PositioningRequest request) {
    return request == null
        ? Positioning.NONE
        : new Positioning(request.unique, request.forWhom, request.against);
  }
}
