package pep.territory.outlet.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import pep.territory.outlet.ProtectedRadius;

/** A protected radius, from 0 to 50 miles. */
record RadiusRequest(@NotNull BigDecimal value, ProtectedRadius.@NotNull Unit unit) {}
