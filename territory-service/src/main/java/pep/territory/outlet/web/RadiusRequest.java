package pep.territory.outlet.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import pep.territory.outlet.ProtectedRadius.Unit;

/** A protected radius, from 0 to 50 miles. */
record RadiusRequest(
    @NotNull @DecimalMin("0") @DecimalMax("80.4672") BigDecimal value, @NotNull Unit unit) {}
