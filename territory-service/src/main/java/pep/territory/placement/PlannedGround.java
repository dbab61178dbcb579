package pep.territory.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ground that a territory has from a day on.
 *
 * @param from the first day, in the vendor's time zone
 */
public record PlannedGround(LocalDate from, StoredArea area, @Nullable String reason) {}
