package pep.territory.outlet.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import pep.platform.http.InvalidInput;
import pep.territory.outlet.ProtectedRadius;

/** A protected radius, from 0 to 50 miles. */
record RadiusRequest(@NotNull BigDecimal value, ProtectedRadius.@NotNull Unit unit) {

  ProtectedRadius radius(String field) {
    return radius(field, value, unit);
  }

  static ProtectedRadius radius(String field, BigDecimal value, ProtectedRadius.Unit unit) {
    try {
      return new ProtectedRadius(value, unit);
    } catch (IllegalArgumentException e) {
      throw InvalidInput.of(field, "out-of-range", "Give from 0 to 50 miles, or 80.4672 km.");
    }
  }
}
